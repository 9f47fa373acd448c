# Functions that the scripts in this folder share. Source it after setting `root` to the repository's folder.
# shellcheck shell=sh

: "${root:?set it to the folder of the repository}"

# What the build needs at least, and the Maven that is brought when the installed one is older.
java_needed=21
maven_needed=3.9.9
maven_brought=3.9.11

cache=${XDG_CACHE_HOME:-$HOME/.cache}/trainyard

say() {
	printf 'trainyard: %s\n' "$*" >&2
}

fail() {
	say "$*"
	exit 1
}

# --- Language ----------------------------------------------------------------------------------------------------

# Sets language and, where one is spoken, country to what the person's environment asks for; to nothing otherwise. Where
# the system lacks the data of that locale, characters are UTF-8 nevertheless: file names may hold any letter.
find_language() {
	locale=${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}
	locale=${locale%%.*}
	language=
	country=
	case $locale in
	'' | C | POSIX) ;;
	*_*)
		language=${locale%%_*}
		country=${locale#*_}
		country=${country%%@*}
		;;
	*) language=$locale ;;
	esac
	if [ "$(locale charmap 2>/dev/null)" != UTF-8 ]; then
		LC_ALL=C.UTF-8
		export LC_ALL
	fi
}

# --- Debian packages ---------------------------------------------------------------------------------------------

# need_packages WHY PACKAGE…: installs the packages as root; for anybody else says what to type, and ends.
need_packages() {
	why=$1
	shift
	command -v apt-get >/dev/null 2>&1 || fail "$why: please install what Debian calls $*"
	if [ "$(id -u)" -ne 0 ]; then
		fail "$why: please run: sudo apt-get install -y $*"
	fi
	say "installing $* ($why)"
	mkdir -p "$root/target"
	if ! install_packages "$@"; then
		say "bringing the package lists up to date"
		apt-get update >>"$root/target/packages.log" 2>&1 || true
		install_packages "$@" || fail "installing $* failed, see $root/target/packages.log"
	fi
}

install_packages() {
	DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" \
		>>"$root/target/packages.log" 2>&1 </dev/null
}

has_library() {
	for folder in /usr/lib/*-linux-gnu /usr/lib64 /usr/lib; do
		[ -e "$folder/$1" ] && return 0
	done
	return 1
}

# What a window needs: GTK 3, and a Japanese font where Japanese is spoken.
need_gtk() {
	if ! has_library libgtk-3.so.0; then
		if apt-cache show libgtk-3-0t64 >/dev/null 2>&1; then
			need_packages "the window needs GTK 3" libgtk-3-0t64
		else
			need_packages "the window needs GTK 3" libgtk-3-0
		fi
	fi
	if [ "${language:-}" = ja ] && command -v fc-list >/dev/null 2>&1 && [ -z "$(fc-list :lang=ja)" ]; then
		need_packages "Japanese needs a font" fonts-noto-cjk
	fi
}

# What the tests need to open windows where nobody looks.
need_hidden_display() {
	missing=
	command -v Xvfb >/dev/null 2>&1 || missing="$missing xvfb"
	command -v openbox >/dev/null 2>&1 || missing="$missing openbox"
	# shellcheck disable=SC2086 # a list of package names
	[ -z "$missing" ] || need_packages "the tests open windows on a hidden display" $missing
}

# What the tests compare the generated PyTorch files with: PyTorch itself, for Debian's own Python. It is large, and other
# systems have it elsewhere, so that for anybody but root its tests are skipped instead.
need_torch() {
	/usr/bin/python3 -c 'import numpy, torch' >/dev/null 2>&1 && return 0
	if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null 2>&1; then
		need_packages "the tests run the generated PyTorch files" python3-torch python3-numpy
	else
		say "no PyTorch in /usr/bin/python3: the tests of generated files are skipped (Debian: python3-torch)"
	fi
}

# --- Hidden display ----------------------------------------------------------------------------------------------

helpers=

# Ends the hidden display and its window manager, and nothing else.
# shellcheck disable=SC2317 # a trap calls it
end_helpers() {
	for process in $helpers; do
		kill "$process" 2>/dev/null || true
	done
}

# Starts Xvfb on a free display and openbox, without which dialogs get no focus; sets DISPLAY.
start_hidden_display() {
	number=$root/target/display.$$
	mkdir -p "$root/target"
	: >"$number"
	Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$number" >/dev/null 2>&1 &
	helpers=$!
	tries=0
	until [ -s "$number" ]; do
		tries=$((tries + 1))
		[ "$tries" -le 100 ] || fail "Xvfb does not start"
		sleep 0.1
	done
	DISPLAY=:$(cat "$number")
	rm "$number"
	export DISPLAY
	openbox >/dev/null 2>&1 &
	helpers="$helpers $!"
}

# --- PostgreSQL --------------------------------------------------------------------------------------------------

# Prints the folder of the newest installed server's programs; nothing where there is none.
find_postgres() {
	for folder in /usr/lib/postgresql/*/bin /usr/pgsql-*/bin; do
		[ -x "$folder/initdb" ] && echo "$folder"
	done | sort -t / -k 5 -V | tail -n 1
}

# What the tests of run stores on a server need. For anybody but root they are skipped where there is none.
need_postgres() {
	[ -z "$(find_postgres)" ] || return 0
	if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null 2>&1; then
		need_packages "the tests start a PostgreSQL server" postgresql
	else
		say "no PostgreSQL server: the tests of stores on a server are skipped (Debian: postgresql)"
	fi
}

# What the test of a clock that is set back needs, which is skipped where it is not.
need_faketime() {
	for folder in /usr/lib/*/faketime; do
		[ -e "$folder/libfaketimeMT.so.1" ] && return 0
	done
	if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null 2>&1; then
		need_packages "a test sets the clock of a process back" faketime
	else
		say "no libfaketime: the test of a clock that is set back is skipped (Debian: faketime)"
	fi
}

# postgres_do COMMAND…: becomes the command, as somebody whom PostgreSQL serves, which is not root.
postgres_do() {
	if [ "$(id -u)" -eq 0 ]; then
		exec setpriv --reuid="$postgres_user" --regid="$(id -g "$postgres_user")" --clear-groups "$@"
	else
		exec "$@"
	fi
}

# Sets postgres_user to whom the server runs as and postgres_folder to a new folder of that user's.
make_postgres_folder() {
	postgres_user=$(id -un)
	postgres_folder=$(mktemp -d "$root/target/postgresql.XXXXXX")
	if [ "$(id -u)" -eq 0 ]; then
		postgres_user=nobody
		id postgres >/dev/null 2>&1 && postgres_user=postgres
		# A home that others may not enter: then where everybody may.
		if ! (postgres_do test -x "$root/target"); then
			rmdir "$postgres_folder"
			postgres_folder=$(mktemp -d)
		fi
		chown "$postgres_user" "$postgres_folder"
	fi
}

# Starts a server with an empty database on a free port of the loopback device, and tells the tests where it is:
# TRAINYARD_TEST_POSTGRESQL is its URL, PGPASSFILE holds the password, TRAINYARD_TEST_POSTGRESQL_BIN is where the tests
# find the programs for servers that they stop. Does nothing where PostgreSQL is not installed.
start_postgres() {
	postgres_bin=$(find_postgres)
	[ -n "$postgres_bin" ] || return 0
	mkdir -p "$root/target"
	make_postgres_folder
	postgres_passwords=$root/target/pgpass.$$
	(umask 077 && printf '127.0.0.1:*:*:trainyard:%s\n' "$(od -An -N16 -tx1 /dev/urandom | tr -d ' ')" \
		>"$postgres_passwords")
	(umask 077 && cut -d : -f 5 "$postgres_passwords" >"$postgres_folder/password")
	chown "$postgres_user" "$postgres_folder/password"
	(postgres_do "$postgres_bin/initdb" -D "$postgres_folder/data" -U trainyard -E UTF8 --locale=C \
		--auth=scram-sha-256 --pwfile="$postgres_folder/password") >"$root/target/postgresql.log" 2>&1 ||
		fail "PostgreSQL cannot be prepared, see $root/target/postgresql.log"
	port=20000
	until start_postgres_on $port; do
		port=$((port + 1))
		[ $port -lt 20100 ] || fail "PostgreSQL does not start, see $root/target/postgresql.log"
	done
	PGPASSFILE=$postgres_passwords
	TRAINYARD_TEST_POSTGRESQL=postgresql://trainyard@127.0.0.1:$port/postgres
	TRAINYARD_TEST_POSTGRESQL_BIN=$postgres_bin
	export PGPASSFILE TRAINYARD_TEST_POSTGRESQL TRAINYARD_TEST_POSTGRESQL_BIN
}

# What is tested is thrown away, so that nothing need reach the disk.
start_postgres_on() {
	(postgres_do "$postgres_bin/postgres" -D "$postgres_folder/data" -h 127.0.0.1 -p "$1" -c unix_socket_directories= \
		-c fsync=off) >>"$root/target/postgresql.log" 2>&1 &
	postgres=$!
	tries=0
	# Not whether somebody answers at the port, who may be another one.
	until grep -qs ready "$postgres_folder/data/postmaster.pid"; do
		tries=$((tries + 1))
		if [ "$tries" -gt 100 ] || ! kill -0 $postgres 2>/dev/null; then
			return 1
		fi
		sleep 0.1
	done
}

# Stops the server that was started, if any, and forgets what it held.
# shellcheck disable=SC2317 # a trap calls it
end_postgres() {
	[ -n "${postgres_folder:-}" ] || return 0
	if [ -n "${postgres:-}" ] && kill -INT "$postgres" 2>/dev/null; then
		wait "$postgres" 2>/dev/null || true
	fi
	rm -rf "$postgres_folder" "${postgres_passwords:-}"
}

# --- JDK ---------------------------------------------------------------------------------------------------------

# java_version HOME: the major version of the JDK there; nothing where there is no JDK.
java_version() {
	[ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
	if [ -r "$1/release" ]; then
		sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
	else
		"$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
	fi
}

# fits HOME: whether a JDK that is new enough is there.
fits() {
	version=$(java_version "$1")
	[ "${version:-0}" -ge "$java_needed" ]
}

# Prints the home of the newest JDK in the folders where systems and people put them.
newest_java() {
	newest=0
	found=
	for home in /usr/lib/jvm/* /usr/java/* /usr/local/java/* /opt/java/* /opt/*jdk* "$HOME"/.jdks/* \
		"$HOME"/.sdkman/candidates/java/*; do
		version=$(java_version "$home")
		if [ "${version:-0}" -gt "$newest" ]; then
			newest=$version
			found=$home
		fi
	done
	if [ "$newest" -ge "$java_needed" ]; then
		echo "$found"
	fi
}

# Sets JAVA_HOME to a JDK that is new enough: the given one, the one on the PATH, the newest installed.
find_java() {
	if [ -n "${JAVA_HOME:-}" ]; then
		fits "$JAVA_HOME" && return 0
		say "JAVA_HOME is $JAVA_HOME, which is no JDK $java_needed or later; looking for another"
	fi
	if java=$(command -v java); then
		JAVA_HOME=$(dirname "$(dirname "$(readlink -f "$java")")")
		fits "$JAVA_HOME" && return 0
	fi
	JAVA_HOME=$(newest_java)
	[ -n "$JAVA_HOME" ] && return 0
	package=$(newest_java_package)
	if [ -z "$package" ] && [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null 2>&1; then
		say "there is no JDK $java_needed or later here; bringing the package lists up to date to look for one"
		apt-get update >/dev/null 2>&1 || true
		package=$(newest_java_package)
	fi
	[ -n "$package" ] || fail "there is no JDK $java_needed or later here, and the package sources offer none;" \
		"install one in /usr/lib/jvm or in $HOME/.jdks, or set JAVA_HOME to its folder"
	need_packages "there is no JDK $java_needed or later" "$package"
	JAVA_HOME=$(newest_java)
	[ -n "$JAVA_HOME" ] || fail "$package brought no JDK $java_needed or later; set JAVA_HOME to one"
}

# Prints the newest JDK package of the configured package sources that is new enough.
newest_java_package() {
	command -v apt-cache >/dev/null 2>&1 || return 0
	for pattern in 's/^openjdk-\([0-9]*\)-jdk-headless$/\1 &/p' 's/^temurin-\([0-9]*\)-jdk$/\1 &/p'; do
		apt-cache pkgnames | sed -n "$pattern"
	done | awk -v needed="$java_needed" '$1 >= needed' | sort -n | tail -n 1 | cut -d ' ' -f 2
}

# --- Maven -------------------------------------------------------------------------------------------------------

# at_least VERSION NEEDED: compares versions of three numbers.
at_least() {
	printf '%s\n%s\n' "$2" "$1" | awk -F '[.-]' '
		{ value[NR] = ($1 * 1000 + $2) * 1000 + $3 }
		END { exit !(value[2] >= value[1]) }'
}

# Sets maven to a Maven that is new enough and maven_settings to the global settings of the installed one.
find_maven() {
	command -v mvn >/dev/null 2>&1 || need_packages "the build needs Maven" maven
	installed=$(JAVA_HOME=$JAVA_HOME mvn -B -v 2>/dev/null)
	maven=$(command -v mvn)
	maven_settings=
	version=$(printf '%s\n' "$installed" | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p')
	if at_least "$version" "$maven_needed"; then
		return 0
	fi
	home=$(printf '%s\n' "$installed" | sed -n 's/^Maven home: //p')
	[ -r "$home/conf/settings.xml" ] && maven_settings=$home/conf/settings.xml
	maven=$cache/apache-maven-$maven_brought/bin/mvn
	[ -x "$maven" ] || bring_maven "$version"
}

# Unpacks Maven in the user's cache; the installed Maven's dependency plugin finds it where the settings say.
bring_maven() {
	say "the installed Maven is $1, the build needs $maven_needed: bringing $maven_brought to $cache"
	mkdir -p "$cache" "$root/target"
	fresh=$(mktemp -d "$cache/maven.XXXXXX")
	# Outside the repository, whose build extensions the installed Maven may be too old for.
	(cd "$fresh" && JAVA_HOME=$JAVA_HOME mvn -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
		"-Dartifact=org.apache.maven:apache-maven:$maven_brought:zip:bin" "-DoutputDirectory=$fresh") \
		>"$root/target/bring-maven.log" 2>&1 || fail "bringing Maven failed, see $root/target/bring-maven.log"
	chmod +x "$fresh/apache-maven-$maven_brought/bin/mvn"
	mv "$fresh/apache-maven-$maven_brought" "$cache/" 2>/dev/null || [ -x "$maven" ]
	rm -rf "$fresh"
}

# run_maven ARGUMENT…: runs Maven in the repository.
run_maven() {
	if [ -n "$maven_settings" ]; then
		set -- -gs "$maven_settings" "$@"
	fi
	(cd "$root" && JAVA_HOME=$JAVA_HOME "$maven" -B -ntp "$@")
}

# --- Sources -----------------------------------------------------------------------------------------------------

# Prints a digest of the names and bytes of everything that the product is built from.
source_stamp() {
	(cd "$root" && find pom.xml .mvn bundles features releng/pom.xml releng/org.trainyard.product target-platform \
		\( -name target -o -name bin -o -name '.polyglot*' -o -name .tycho-consumer-pom.xml \) -prune \
		-o -type f -exec sha256sum {} + 2>/dev/null | LC_ALL=C sort | sha256sum | cut -c 1-16)
}
