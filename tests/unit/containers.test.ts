/** The container image, compose and the Kubernetes manifests, as far as can be judged where there is no engine to run them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { z } from 'zod'
import { REACH_SETTINGS } from '../../lib/site/config.ts'
import { EDITOR_SETTINGS } from '../../lib/web-editor/settings.ts'
import { readRunSettings, readSearchLimit } from '../../server/serve/settings.ts'

const read = (path: string) => readFileSync(join(import.meta.dirname, '../..', path), 'utf8')

/** What a build is made with and a start must find unchanged; the key is for the build alone. */
const BUILT_WITH = ['SITE_ORIGIN', ...REACH_SETTINGS, ...EDITOR_SETTINGS]
const RUN_WITH = ['LOG', 'METRICS_PORT', 'DRAIN_SECONDS', 'TRUST_PROXY', 'SEARCH_LIMIT']

describe('the container image', () => {
  const [, build = '', run = ''] = read('deploy/Containerfile').split(/^FROM .*$/m)

  it.each(BUILT_WITH)('is built with %s and started with the same', (name) => {
    for (const stage of [build, run]) {
      expect(stage).toMatch(new RegExp(`^ARG ${name}=`, 'm'))
      expect(stage).toMatch(new RegExp(`\\b${name}=\\$${name}\\b`))
    }
  })

  it('keeps the key for the list of channels in no layer', () => {
    expect(build).toMatch(/^RUN --mount=type=secret,id=signing_key .*\n.*SIGNING_KEY=.*npm run build/m)
    expect(`${build}${run}`).not.toMatch(/(?:ARG|ENV) .*SIGNING_KEY/)
    expect(run).not.toContain('SIGNING_KEY')
  })

  it('is checked, holds no history, and takes nothing of the machine it is built on', () => {
    expect(build).toMatch(/check-release\.ts .*rm -rf \.git/)
    for (const name of ['node_modules', '.next', '.cache', 'dist', '*.pem'])
      expect(read('.dockerignore').split('\n')).toContain(name)
  })

  it('runs as nobody, and says whether it is ready', () => {
    expect(run).toMatch(/^USER 65532:65532$/m)
    expect(run).toMatch(/^HEALTHCHECK [^[]*\["node", "-e", "fetch\('http:\/\/localhost:3000\/readyz'\)/m)
  })

  it('takes as little memory as npm start, like the unit', () => {
    const start = JSON.parse(read('package.json')).scripts.start.replace('exec node ', '')
    const [, command = '[]'] = /^CMD (.*)$/m.exec(run) ?? []
    expect(JSON.parse(command)).toEqual(['node', ...start.split(' ')])
    expect(read('deploy/mission-site@.service').split('\n')).toContain(`ExecStart=/usr/bin/node ${start}`)
  })
})

describe('compose', () => {
  const { services, secrets } = parse(read('deploy/compose.yaml'))
  const { site } = services

  it('hands every setting of a build to the image, and the key as a secret', () => {
    for (const name of BUILT_WITH) expect(site.build.args[name]).toMatch(new RegExp(`^\\$\\{${name}:-`))
    expect(Object.keys(site.build.args).toSorted()).toEqual(BUILT_WITH.toSorted())
    expect(Object.keys(secrets)).toEqual(site.build.secrets)
  })

  it('hands on the settings of a running server, and no others', () => {
    for (const [name, value] of Object.entries(site.environment)) {
      expect(RUN_WITH).toContain(name)
      expect(value).toMatch(new RegExp(`^\\$\\{${name}:-`))
    }
  })

  it('believes nobody about addresses while its port is open to everybody', () => {
    expect(site.environment.TRUST_PROXY).toBe('${' + 'TRUST_PROXY:-0}')
    expect(site.ports).toEqual(['${' + 'PUBLISH:-3000}:3000'])
  })

  it('lets it write nowhere and gain no rights', () => {
    const locked = { read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] }
    expect(site).toMatchObject(locked)
  })
})

it('the rebuild hands every setting to the build, and the key as a secret', () => {
  const { jobs } = parse(read('.github/workflows/rebuild.yml'))
  const { env } = jobs.build.steps.find(({ run }: { run?: string }) => run === 'npm run build')
  for (const name of BUILT_WITH) expect(env[name]).toMatch(new RegExp(`^\\$\\{\\{ vars\\.${name}\\b`))
  expect(env.SIGNING_KEY).toBe('${' + '{ secrets.SIGNING_KEY }}')
})

/** Only what our manifests use, so that a misspelt field is noticed, which Kubernetes takes in silence. */
const labels = z.strictObject({ app: z.literal('mission-site') })
const metadata = z.strictObject({ name: z.literal('mission-site') })
const probe = z.strictObject({
  httpGet: z.strictObject({ path: z.enum(['/healthz', '/readyz']), port: z.literal('http') }),
  periodSeconds: z.int(),
  failureThreshold: z.int().default(3),
})
const container = z.strictObject({
  name: z.string(),
  image: z.string(),
  ports: z.array(z.strictObject({ name: z.string(), containerPort: z.int() })),
  env: z.array(z.strictObject({ name: z.enum(RUN_WITH), value: z.string() })),
  readinessProbe: probe,
  livenessProbe: probe,
  startupProbe: probe,
  resources: z.strictObject({
    requests: z.strictObject({ cpu: z.string().regex(/^\d+m$/), memory: z.string().regex(/^\d+Mi$/) }),
    limits: z.strictObject({ memory: z.string().regex(/^\d+Gi$/) }),
  }),
  securityContext: z.strictObject({
    allowPrivilegeEscalation: z.literal(false),
    readOnlyRootFilesystem: z.literal(true),
    capabilities: z.strictObject({ drop: z.tuple([z.literal('ALL')]) }),
  }),
  volumeMounts: z.tuple([z.strictObject({ name: z.literal('tmp'), mountPath: z.literal('/tmp') })]),
})
const pod = z.strictObject({
  automountServiceAccountToken: z.literal(false),
  terminationGracePeriodSeconds: z.int(),
  securityContext: z.strictObject({
    runAsNonRoot: z.literal(true),
    runAsUser: z.int().positive(),
    seccompProfile: z.strictObject({ type: z.literal('RuntimeDefault') }),
  }),
  containers: z.tuple([container]),
  volumes: z.tuple([
    z.strictObject({
      name: z.literal('tmp'),
      emptyDir: z.strictObject({ medium: z.literal('Memory'), sizeLimit: z.string() }),
    }),
  ]),
})
const deployment = z.strictObject({
  apiVersion: z.literal('apps/v1'),
  kind: z.literal('Deployment'),
  metadata,
  spec: z.strictObject({
    replicas: z.int().min(2),
    selector: z.strictObject({ matchLabels: labels }),
    strategy: z.strictObject({
      rollingUpdate: z.strictObject({ maxUnavailable: z.literal(0), maxSurge: z.int().positive() }),
    }),
    template: z.strictObject({
      metadata: z.strictObject({ labels, annotations: z.record(z.string(), z.string()) }),
      spec: pod,
    }),
  }),
})
const service = z.strictObject({
  apiVersion: z.literal('v1'),
  kind: z.literal('Service'),
  metadata,
  spec: z.strictObject({
    selector: labels,
    ports: z.tuple([z.strictObject({ name: z.string(), port: z.int(), targetPort: z.literal('http') })]),
  }),
})
const budget = z.strictObject({
  apiVersion: z.literal('policy/v1'),
  kind: z.literal('PodDisruptionBudget'),
  metadata,
  spec: z.strictObject({ minAvailable: z.int().positive(), selector: z.strictObject({ matchLabels: labels }) }),
})
const target = z.strictObject({ type: z.literal('Utilization'), averageUtilization: z.int().max(100) })
const scaler = z.strictObject({
  apiVersion: z.literal('autoscaling/v2'),
  kind: z.literal('HorizontalPodAutoscaler'),
  metadata,
  spec: z.strictObject({
    scaleTargetRef: z.strictObject({
      apiVersion: z.literal('apps/v1'),
      kind: z.literal('Deployment'),
      name: z.literal('mission-site'),
    }),
    minReplicas: z.int(),
    maxReplicas: z.int(),
    metrics: z.tuple([
      z.strictObject({
        type: z.literal('Resource'),
        resource: z.strictObject({ name: z.literal('cpu'), target }),
      }),
    ]),
  }),
})
const manifests = z.tuple([deployment, service, budget, scaler])

describe('the manifests for Kubernetes', () => {
  const [site, , spared, scaled] = manifests.parse(
    parseAllDocuments(read('deploy/kubernetes/site.yaml')).map((document) => document.toJS()),
  )
  const { template, replicas } = site.spec
  const [{ env, ports, readinessProbe, livenessProbe, startupProbe }] = template.spec.containers
  const settings = Object.fromEntries(env.map(({ name, value }) => [name, value]))

  it('set what a running server understands', () => {
    expect(() => [readRunSettings(settings), readSearchLimit(settings)]).not.toThrow()
    const metrics = String(ports.find(({ name }) => name === 'metrics')?.containerPort)
    expect([settings['METRICS_PORT'], template.metadata.annotations['prometheus.io/port']]).toEqual([metrics, metrics])
  })

  it('send readers to pods that are ready only, and start anew those that hang, not those that begin', () => {
    expect(readinessProbe.httpGet.path).toBe('/readyz')
    for (const { httpGet } of [livenessProbe, startupProbe]) expect(httpGet.path).toBe('/healthz')
    expect(startupProbe.periodSeconds * startupProbe.failureThreshold).toBeGreaterThanOrEqual(60)
  })

  it('give a pod that ends the time to be found out and to finish', () => {
    const { drainMs } = readRunSettings(settings)
    expect(drainMs).toBeGreaterThan(2 * 1000 * readinessProbe.periodSeconds * readinessProbe.failureThreshold)
    expect(1000 * template.spec.terminationGracePeriodSeconds).toBeGreaterThan(drainMs + 10_000)
  })

  it('keep one pod at least while others are moved, and never scale below two', () => {
    expect(scaled.spec.minReplicas).toBe(replicas)
    expect(scaled.spec.maxReplicas).toBeGreaterThan(scaled.spec.minReplicas)
    expect(spared.spec.minAvailable).toBeLessThan(scaled.spec.minReplicas)
  })
})
