# Simpul without its local Neo4j: NEO4J_URI names the one it works on. Build the jar first: ./simpul build
ARG BASE=eclipse-temurin:25-jre

FROM ${BASE} AS unpacked
WORKDIR /unpacked
COPY target/simpul.jar simpul.jar
RUN java -Djarmode=tools -jar simpul.jar extract --layers --destination layers

FROM ${BASE}
WORKDIR /app
COPY --from=unpacked /unpacked/layers/dependencies/ ./
COPY --from=unpacked /unpacked/layers/spring-boot-loader/ ./
COPY --from=unpacked /unpacked/layers/snapshot-dependencies/ ./
COPY --from=unpacked /unpacked/layers/application/ ./
USER 10001:10001
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=6 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /login HTTP/1.0\\r\\n\\r\\n' >&3 && read -r _ code _ <&3 && [[ $code == [23]* ]]"]
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-XX:MaxRAMPercentage=60", "--enable-native-access=ALL-UNNAMED", \
  "--sun-misc-unsafe-memory-access=allow", "-jar", "simpul.jar"]
CMD ["run", "--address", "0.0.0.0"]
