#!/bin/sh
# `sh deploy/restart-node.sh 3000 3001`: starts the processes of mission-site@.service anew, one after the other, so that
# searches are answered all the time. Ends with 1 when one is not ready within a minute; the rest then run on as they are.
set -eu
for port in "$@"; do
  systemctl restart "mission-site@$port"
  tries=0
  until node -e 'fetch(process.argv[1]).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))' \
    "http://127.0.0.1:$port/readyz"; do
    tries=$((tries + 1))
    if [ "$tries" -ge 60 ]; then
      echo "mission-site@$port is not ready: journalctl -u mission-site@$port" >&2
      exit 1
    fi
    sleep 1
  done
done
