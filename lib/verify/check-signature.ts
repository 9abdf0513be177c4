/** The commands that check the signature of a file (see sign.ts) with OpenSSL 3, the file, its `.sig` and `channels.pub` in one folder. */
export function checkSignature(file: string): string[] {
  return [
    `base64 -d ${file}.sig > signature`,
    `openssl pkeyutl -verify -pubin -inkey channels.pub -rawin -in ${file} -sigfile signature`,
  ]
}
