/** Draws the icons of the site from the ornament into public/icons. Run it after the ornament changes; the files are committed. */
import { mkdir, writeFile } from 'node:fs/promises'
import { ICON_FOLDER, renderIcons } from '../lib/ornament/icons.ts'

await mkdir(ICON_FOLDER, { recursive: true })
for (const { name, data } of await renderIcons()) {
  await writeFile(`${ICON_FOLDER}/${name}`, data)
  console.log(`${ICON_FOLDER}/${name} ${data.length} bytes`)
}
