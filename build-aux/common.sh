# common.sh: what has to be installed, and how; configuring. For build-aux/run and build-aux/test,
# which source it after they have set "source" to the folder of the project.
# SPDX-FileCopyrightText: 2026 The Demarc developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh disable=SC2034  # words() reads them by name
: "${source:?}"

# CONTRIBUTING.md says what each is for.
debian_build='gcc libc6-dev meson ninja-build pkg-config python3 gettext libxml2-utils
  libglib2.0-dev libglib2.0-dev-bin libjson-glib-dev libpng-dev librsvg2-dev libgtk-4-dev
  librsvg2-common adwaita-icon-theme fonts-dejavu-core'
debian_browser='libgtk-4-bin'
debian_test='xvfb xauth openbox xdotool dbus dbus-bin dbus-daemon at-spi2-core
  python3-gi gir1.2-atspi-2.0 python3-jsonschema libglib2.0-bin appstream desktop-file-utils
  shared-mime-info librsvg2-bin imagemagick graphviz poppler-utils'

fedora_build='gcc meson ninja-build pkgconf-pkg-config python3 gettext libxml2
  glib2-devel json-glib-devel libpng-devel librsvg2-devel gtk4-devel adwaita-icon-theme
  dejavu-sans-fonts'
fedora_browser='gtk4'
fedora_test='xorg-x11-server-Xvfb xorg-x11-xauth openbox xdotool dbus-daemon dbus-tools at-spi2-core
  python3-gobject python3-jsonschema glib2 appstream desktop-file-utils
  shared-mime-info librsvg2-tools ImageMagick graphviz poppler-utils'

arch_build='gcc meson ninja pkgconf python gettext libxml2
  glib2-devel json-glib libpng librsvg gtk4 adwaita-icon-theme ttf-dejavu'
arch_browser='gtk4'
arch_test='xorg-server-xvfb xorg-xauth openbox xdotool dbus at-spi2-core
  python-gobject python-jsonschema glib2 appstream desktop-file-utils
  shared-mime-info librsvg imagemagick graphviz poppler'

# For other systems: the programs and the pkg-config modules that show whether something is missing.
programs_build='cc meson ninja pkg-config python3 msgfmt xmllint glib-compile-resources'
modules_build='gio-2.0 json-glib-1.0 libpng librsvg-2.0 gtk4'
programs_browser='gtk4-broadwayd'
programs_test='Xvfb xvfb-run xauth openbox xdotool dbus-run-session gdbus appstreamcli
  desktop-file-validate rsvg-convert convert dot pdftotext xgettext'

# How the sentence begins that says what is missing.
lead='These packages are missing'

say () {
  printf '%s\n' "$*" >&2
}

fail () {
  say "$*"
  exit 1
}

# words NAME PART ...: the values of NAME_PART, one after the other.
words () {
  name=$1
  shift
  for part; do
    eval "printf '%s ' \${${name}_${part}:-}"
  done
}

is_debian () {
  [ -e /etc/debian_version ] && command -v dpkg-query >/dev/null && command -v apt-get >/dev/null
}

missing_debian () {
  for package in $(words debian "$@"); do
    case $(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null) in
      installed*) ;;
      *) printf ' %s' "$package" ;;
    esac
  done
}

missing_elsewhere () {
  for program in $(words programs "$@"); do
    command -v "$program" >/dev/null || printf ' %s' "$program"
  done
  for module in $(words modules "$@"); do
    pkg-config --exists "$module" 2>/dev/null || printf ' %s' "$module"
  done
}

# Runs a line as the one who may, after printing it.
run_apt () {
  say "$1"
  sh -c "$1" >&2 </dev/null
}

# Lists that are empty or that lead to packages that are gone need apt-get update first: the first
# shows before anything is fetched, the second when fetching fails.
install_debian () {
  become=
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null ||
      fail "$lead, and installing them takes root or sudo:$1"
    become='sudo '
  fi
  apt="${become}env DEBIAN_FRONTEND=noninteractive apt-get"
  install="$apt install --yes --no-install-recommends$1"

  # shellcheck disable=SC2086  # the packages are words
  if apt-get install --simulate --no-install-recommends $1 >/dev/null 2>&1; then
    run_apt "$install" && return
    say 'The lists of packages may be old: once more, after an update.'
  fi
  run_apt "$apt update && $install" || fail "$lead, and could not be installed:$1"
}

# ensure PART ...: returns when what the parts need is there, and ends the script when it cannot be.
ensure () {
  if is_debian; then
    missing=$(missing_debian "$@")
    [ -z "$missing" ] || install_debian "$missing"
    return
  fi

  missing=$(missing_elsewhere "$@")
  [ -n "$missing" ] || return 0
  say "$lead:$missing"
  say "On Fedora: dnf install $(words fedora "$@" | tr -s ' \n' ' ')"
  say "On Arch Linux: pacman -S --needed $(words arch "$@" | tr -s ' \n' ' ')"
  fail 'Install them and start this again.'
}

show_log () {
  cat -- "$log" >&2
  say "$1"
  return 1
}

# configure BUILD [OPTION ...]: what was configured for another folder, by another meson or with
# other options is begun anew.
configure () {
  build=$1
  log=$build/demarc-build.log
  shift
  [ ! -e "$build" ] || [ -w "$build" ] || fail "$build belongs to somebody else: remove it first."
  stamp="$source, meson $(meson --version), $*"
  if [ -e "$build/build.ninja" ] && [ "$(cat "$build/demarc-stamp" 2>/dev/null)" = "$stamp" ]; then
    return 0
  fi
  if ! { rm -rf -- "$build" && mkdir -- "$build"; }; then
    fail "Could not make $build anew."
  fi
  meson setup "$build" "$source" "$@" >"$log" 2>&1 || show_log 'Could not prepare the build.' ||
    return 1
  printf '%s\n' "$stamp" >"$build/demarc-stamp"
}

# compile BUILD [TARGET ...]: without a word, unless it fails.
compile () {
  build=$1
  log=$build/demarc-build.log
  shift
  ninja -C "$build" "$@" >"$log" 2>&1 || show_log 'Could not build Demarc.'
}
