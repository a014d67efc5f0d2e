@echo off
rem Builds Pohon when it is missing or older than its source, then runs it. In the distribution it only runs.
setlocal
set "home=%~dp0"

rem --- Java: 17 or newer, from JAVA_HOME or the PATH
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -version >nul 2>&1
if errorlevel 1 (
    echo Java tidak ditemukan. Pohon memerlukan Java 17 atau yang lebih baru, misalnya dari https://adoptium.net 1>&2
    exit /b 3
)
set "version="
for /f "tokens=3" %%v in ('""%java%" -version 2>&1" ^| findstr /c:" version "') do if not defined version set "version=%%~v"
for /f "delims=.-+" %%m in ("%version%") do set "major=%%m"
if not defined major set "major=0"
if %major% LSS 17 (
    echo Java versi %version%. Pohon memerlukan Java 17 atau yang lebih baru, misalnya dari https://adoptium.net 1>&2
    exit /b 3
)

rem --- The program: beside this file in the distribution, built into target\ in the source tree
set "jar=%home%pohon.jar"
if exist "%jar%" goto run
if not exist "%home%pom.xml" goto run
set "jar=%home%target\pohon.jar"
if not exist "%jar%" goto build
if not exist "%home%target\lib" goto build
set "POHON_HOME=%home%"
powershell -NoProfile -Command "$h=$env:POHON_HOME; $j=(Get-Item -LiteralPath ($h+'target\pohon.jar')).LastWriteTime; if (@('pom.xml','src\main','templates') | Where-Object { Test-Path -LiteralPath ($h+$_) } | ForEach-Object { Get-ChildItem -LiteralPath ($h+$_) -Recurse -File } | Where-Object { $_.LastWriteTime -gt $j }) { exit 1 }"
if errorlevel 1 goto build
goto run

:build
where mvn >nul 2>&1
if errorlevel 1 (
    echo Pohon belum dibangun dan Maven ^(mvn^) tidak ditemukan. 1>&2
    echo Pasang Maven dari https://maven.apache.org, atau pakai arsip rilis yang sudah jadi. 1>&2
    exit /b 3
)
echo Menyiapkan Pohon (sekali saja)... 1>&2
call mvn -q -B -Dpohon.program -f "%home%pom.xml" package 1>&2
if errorlevel 1 (
    echo Pohon gagal dibangun; pesan Maven ada di atas. 1>&2
    exit /b 3
)
copy /b "%jar%"+,, "%jar%" >nul

:run
if not exist "%jar%" (
    echo Arsip tidak lengkap: %jar% tidak ada. 1>&2
    exit /b 3
)
rem --- A class-data archive halves the time to start; Java 17 ignores the flag that makes it.
if not exist "%home%.pohon\cache" mkdir "%home%.pohon\cache" 2>nul
"%java%" -Xshare:auto -Xlog:disable -Xlog:all=error:stderr -XX:+IgnoreUnrecognizedVMOptions -XX:-DontCompileHugeMethods -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%home%.pohon\cache\pohon-%version%.jsa" -jar "%jar%" %*
exit /b %ERRORLEVEL%
