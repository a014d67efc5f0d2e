@echo off
rem Builds Pohon when it is missing or older than its source, then runs it. In the distribution it only runs.
rem Paths may hold spaces, parentheses and ampersands: they stand in quotes, and never inside a block of parentheses.
setlocal DisableDelayedExpansion
set "home=%~dp0"

rem --- Java: the one that came along, or 17 or newer from JAVA_HOME (which some write with quotes) or the PATH
set "java=%home%java\bin\java.exe"
if exist "%java%" goto version
set "java=java"
if not defined JAVA_HOME goto version
set "javahome=%JAVA_HOME:"=%"
if exist "%javahome%\bin\java.exe" set "java=%javahome%\bin\java.exe"

:version
set "answer=%TEMP%\pohon-%RANDOM%-%RANDOM%.txt"
"%java%" -version >nul 2>"%answer%"
if errorlevel 1 goto nojava
set "version="
for /f "usebackq tokens=2,3" %%a in ("%answer%") do if "%%a"=="version" if not defined version set "version=%%~b"
del "%answer%" >nul 2>&1
set "major=0"
for /f "delims=.-+" %%m in ("%version%") do set "major=%%m"
if %major% LSS 17 goto oldjava

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
if errorlevel 1 goto nomaven
echo Menyiapkan Pohon (sekali saja)... 1>&2
call mvn -q -B -Dpohon.program -f "%home%pom.xml" package 1>&2
if errorlevel 1 goto failed
set "POHON_HOME=%home%"
powershell -NoProfile -Command "(Get-Item -LiteralPath ($env:POHON_HOME+'target\pohon.jar')).LastWriteTime = Get-Date"
del "%home%.pohon\cache\pohon-*.jsa" >nul 2>&1

:run
if not exist "%jar%" goto incomplete
set "building="
set "quick="
rem --- SHIFT leaves the list of all arguments, which Java gets below, as it was.
:next
if "%~1"=="" goto start
if "%~1"=="build" set "building=1"
if "%~1"=="check" set "quick=-XX:TieredStopAtLevel=1"
if "%~1"=="verify" set "quick=-XX:TieredStopAtLevel=1"
shift
goto next

rem --- A class-data archive halves the time to start. From Java 19 on it makes itself, before that a build makes it.
:start
if not exist "%home%.pohon\cache" mkdir "%home%.pohon\cache" 2>nul
rem --- The size of the program is in its name: Java ignores an archive of another one and would never renew it.
for %%A in ("%jar%") do set "size=%%~zA"
set "archive=%home%.pohon\cache\pohon-%version%-%size%.jsa"
set "share=-XX:SharedArchiveFile=%archive%"
set "make=-XX:+AutoCreateSharedArchive"
if %major% GEQ 19 goto java
set "make=-XX:+IgnoreUnrecognizedVMOptions"
if not defined building goto java
if not exist "%archive%" set "share=-XX:ArchiveClassesAtExit=%archive%"

:java
"%java%" -Dfile.encoding=UTF-8 -Xshare:auto -Xlog:disable -Xlog:all=error:stderr -XX:+IgnoreUnrecognizedVMOptions -XX:+VerifySharedSpaces -XX:+UseSerialGC -XX:-DontCompileHugeMethods %quick% %make% "%share%" -jar "%jar%" %*
exit /b %ERRORLEVEL%

:nojava
del "%answer%" >nul 2>&1
echo Java tidak ditemukan. Pohon memerlukan Java 17 atau yang lebih baru, misalnya dari https://adoptium.net 1>&2
exit /b 3

:oldjava
echo Java versi "%version%". Pohon memerlukan Java 17 atau yang lebih baru, misalnya dari https://adoptium.net 1>&2
exit /b 3

:nomaven
echo Pohon belum dibangun dan Maven (mvn) tidak ditemukan. 1>&2
echo Pasang Maven dari https://maven.apache.org, atau pakai arsip rilis yang sudah jadi. 1>&2
exit /b 3

:failed
echo Pohon gagal dibangun; pesan Maven ada di atas. 1>&2
exit /b 3

:incomplete
echo Arsip tidak lengkap: "%jar%" tidak ada. 1>&2
exit /b 3
