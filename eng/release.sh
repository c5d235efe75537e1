#!/usr/bin/env bash
# Makes a release in artifacts/release: the packages, a bill of materials (CycloneDX), checksums.
#   eng/release.sh [package of the last release of JapanKoreaSecurity]
# With it, a public member that is gone from JapanKoreaSecurity stops the release (package validation, CP0001 to CP0021);
# eng/CompatibilitySuppressions.xml would name those that a major version may take away.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
out=$root/artifacts/release
last=${1:+$(realpath "$1")}
rm -rf "$out"
mkdir -p "$out"

if [ -n "$(git status --porcelain)" ]; then
  echo "release: commit first: packages name the commit they are made of" >&2
  exit 1
fi
# Same commit, same bytes: archives take the time of the commit.
export SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)

echo "== packages"
for project in DataPackage.Generator JapanKoreaSecurity DataPackage.Tool DataPackage.Templates; do
  dotnet pack "src/$project" -c Release -nologo -v quiet -m:1 -o "$out" --artifacts-path "$root/artifacts/release-build" ${last:+-p:LastRelease="$last"}
done

echo "== known vulnerabilities of what is packed"
for project in DataPackage.Extraction DataPackage.Generator DataPackage.Tool; do
  dotnet restore "src/$project" -v quiet -nologo
  dotnet list "src/$project" package --vulnerable --include-transitive | tee "$out/vulnerable.txt" | tail -1
  if grep -q ' > ' "$out/vulnerable.txt"; then
    cat "$out/vulnerable.txt" >&2
    exit 1
  fi
done
rm "$out/vulnerable.txt"

echo "== bill of materials of the tool, the only package with dependencies"
npx --yes @cyclonedx/cdxgen@12.8.4 --type dotnet --output "$out/DataPackage.Tool.cdx.json" "$root/src/DataPackage.Tool" > "$out/sbom.log" 2>&1 || { cat "$out/sbom.log" >&2; exit 1; }
rm "$out/sbom.log"

echo "== checksums"
(cd "$out" && sha256sum -- *.nupkg *.snupkg *.json | tee SHA256SUMS)
