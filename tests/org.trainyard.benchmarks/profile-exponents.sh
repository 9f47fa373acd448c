#!/bin/sh
# Fits exponents of the length to the times of attention and feed-forward alone, of the GPT whose step step-time.sh times.
#
#   profile-exponents.sh PRODUCT [ROUNDS]     the folder of a built product, with plugins/; 3 rounds
#
# At the long end, attention scores shall grow with an exponent between 1.9 and 2.1, feed-forward between 0.9 and 1.1.
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd)
# shellcheck source=../../releng/functions.sh
. "$root/releng/functions.sh"

[ $# -ge 1 ] && [ $# -le 2 ] || fail "usage: profile-exponents.sh PRODUCT [ROUNDS]"
find_java
round=1
while [ "$round" -le "${2:-3}" ]; do
	"$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -Duser.language=en -cp "$1/plugins/*" \
		org.trainyard.cli.TrainyardCommand profile \
		"$root/bundles/org.trainyard.examples/experiments/copy-decoder-only.experiment" \
		--set model.positions=learned --set model.layers=4 --set model.hiddenSize=256 --set model.heads=8 \
		--set model.feedForwardSize=1024 --set model.maximumLength=512 --set model.dropout=0 --set task=text \
		--set task.vocabularySize=1000 --set task.length=128 --batch 16,4,4,4,2 --length 128,64,128,256,512 |
		sed -n '/^BATCH .* GFLOP/,/^Milliseconds/p; /^PART /,$p'
	round=$((round + 1))
done
