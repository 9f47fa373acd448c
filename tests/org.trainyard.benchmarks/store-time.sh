#!/bin/sh
# Times the run store against an SQLite table with a row a point, and lets sixteen processes record at once.
#
#   store-time.sh PRODUCT [MILLIONS] [ROUNDS]     the folder of a built product, with plugins/; 10 million points, 3 rounds
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd)
# shellcheck source=../../releng/functions.sh
. "$root/releng/functions.sh"

[ $# -ge 1 ] || fail "usage: store-time.sh PRODUCT [MILLIONS] [ROUNDS]"
find_java
here=$root/tests/org.trainyard.benchmarks
place=$(mktemp -d "${TMPDIR:-/var/tmp}/store-time.XXXXXX")
trap 'rm -rf "$place"' EXIT
echo '| round | points are kept by | million points written a second | bytes a point | a million read, ms (longest) |'
"$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -Xmx2g -cp "$1/plugins/*" "$here/StoreTime.java" "$place" \
	"${2:-10}" "${3:-3}"
"$JAVA_HOME/bin/javac" -d "$place/classes" -cp "$1/plugins/*" "$here/ManyWriters.java"
"$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -cp "$place/classes:$1/plugins/*" ManyWriters "$place/many" 16 \
	100000
