#!/usr/bin/env bash
# What a goal finds of another module's resources under the concurrent builder of Maven 4.
#
#     findings/maven-concurrent-resources.sh    # fails if Maven does anything else than is said here
#
# Needs a JDK and mvn, which fetches Maven 4.0.0-rc-6 and the plugins below by their names.
#
# Guessed: a goal that declares requiresDependencyResolution, here dependency:build-classpath, waits until the module that it depends on
#   can be used, as it can where `mvn compile` has ended: with its classes and resources.
# Seen, with Maven 4.0.0-rc-6: under `-b concurrent` it waits for the classes only. The resources of the other module were still being
#   generated; target/classes had Thing.class and no table.txt. Under `-T2` both were there.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
get=org.apache.maven.plugins:maven-dependency-plugin:3.8.1
mvn -q -B "$get:get" -Dtransitive=false -Dartifact=org.apache.maven:apache-maven:4.0.0-rc-6:zip:bin
mvn -q -B "$get:copy" -Dartifact=org.apache.maven:apache-maven:4.0.0-rc-6:zip:bin -DoutputDirectory="$work"
jar xf apache-maven-4.0.0-rc-6-bin.zip
maven=$work/apache-maven-4.0.0-rc-6/bin/mvn
chmod +x "$maven"
"$maven" -v | head -n 1

pom() { # ARTIFACT PACKAGING BODY
  printf '<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>%s<artifactId>%s</artifactId><packaging>%s</packaging>%s</project>\n' \
    "$([ "$1" = all ] && echo '<groupId>a</groupId><version>1</version>' || echo '<parent><groupId>a</groupId><artifactId>all</artifactId><version>1</version></parent>')" "$1" "$2" "$3"
}
run() { # PHASE TASK: a step of Ant in a phase
  printf '<plugin><artifactId>maven-antrun-plugin</artifactId><version>3.2.0</version><executions><execution><phase>%s</phase><goals><goal>run</goal></goals><configuration><target>%s</target></configuration></execution></executions></plugin>' "$1" "$2"
}
mkdir -p project/catalog/src/main/java project/catalog/src/main/resources project/service/src/main/java
cd project
echo 'public class Thing {}' > catalog/src/main/java/Thing.java
echo 'public class User {}' > service/src/main/java/User.java
echo table > catalog/src/main/resources/table.txt
pom all pom '<properties><maven.compiler.release>17</maven.compiler.release></properties><modules><module>catalog</module><module>service</module></modules>' > pom.xml
pom catalog jar "<build><plugins>$(run generate-resources '<sleep seconds="30"/>')</plugins></build>" > catalog/pom.xml
look='<available file="../catalog/target/classes/Thing.class" property="classes" value="yes"/><available file="../catalog/target/classes/table.txt" property="resources" value="yes"/><property name="classes" value="no"/><property name="resources" value="no"/><echo>classes ${classes}, resources ${resources}</echo>'
pom service jar "<dependencies><dependency><groupId>a</groupId><artifactId>catalog</artifactId><version>1</version></dependency></dependencies><build><plugins>
<plugin><artifactId>maven-dependency-plugin</artifactId><version>3.8.1</version><executions><execution><phase>generate-sources</phase><goals><goal>build-classpath</goal></goals></execution></executions></plugin>
$(run generate-sources "$look")</plugins></build>" > service/pom.xml

failed=0
expect() { # WANTED OPTION...
  local wanted=$1 seen
  shift
  rm -rf catalog/target service/target
  seen=$("$maven" -B "$@" compile 2>&1 | tee ../log | grep -o 'classes [a-z]*, resources [a-z]*' | head -n 1) || true
  echo "$*: ${seen:-nothing}"
  [ "$seen" = "$wanted" ] || { failed=1; tail -n 30 ../log; }
}
expect 'classes yes, resources yes' -T2
expect 'classes yes, resources no' -b concurrent
exit $failed
