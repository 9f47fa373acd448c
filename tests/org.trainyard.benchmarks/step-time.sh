#!/bin/sh
# Times the training step of a GPT in turn with the same step in PyTorch, at 1 and at 2 threads.
#
#   step-time.sh PRODUCT SCRIPT [ROUNDS]     the folder of a built product, with plugins/; pytorch_gpt_step.py; 10 rounds
#
# It needs Debian's python3-torch and libopenblas0-pthread. PyTorch does not tell OpenBLAS how many threads it may use, so
# that a variable does.
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd)
# shellcheck source=../../releng/functions.sh
. "$root/releng/functions.sh"

[ $# -ge 2 ] || fail "usage: step-time.sh PRODUCT SCRIPT [ROUNDS]"
find_java
echo '| threads | Trainyard, ms | PyTorch, ms | ratio | optimizer, ms | PyTorch, ms | ratio |'
for threads in 1 2; do
	OPENBLAS_NUM_THREADS=$threads "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -cp "$1/plugins/*" \
		"$root/tests/org.trainyard.benchmarks/StepTime.java" "$2" "$threads" "${3:-10}"
done
