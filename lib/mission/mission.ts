import { ContentError, Problems } from '../content/read/content-error.ts'
import { contentFolder } from '../content/read/content-folder.ts'
import { readNeededYaml } from '../content/read/yaml-file.ts'
import { type Mission, type MissionNames, missionSchema } from './mission-schema.ts'

export const MISSION_FILE = 'mission.yml'

/**
 * The mission of this site, read when the process starts and not again: its names stand in every message, its editions
 * decide which addresses there are. Throws ContentError, with every error, when its file is wrong.
 */
export const MISSION: Mission = readMission()

function readMission(): Mission {
  const problems = new Problems()
  const file = readNeededYaml(contentFolder(), MISSION_FILE, missionSchema, problems)
  if (!file) throw new ContentError(problems.errors())
  return file.data
}

/** What the mission is called in a language. One it does not publish in is told in English: its messages are loaded too, and nobody reads them. */
export function namesIn(edition: string): MissionNames {
  return MISSION.names[edition] ?? MISSION.names.en
}

/** A map by its key. Throws where the mission has none of that name; a text that names such a one is refused before. */
export function mapOf(key: string): Mission['maps'][string] {
  const map = MISSION.maps[key]
  if (!map) throw new Error(`${MISSION_FILE} has no map “${key}”`)
  return map
}
