FROM golang:1.26-bookworm AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
ARG VERSION=development
RUN make build VERSION="$VERSION" \
 && mkdir /root-fs && mv ribbit /root-fs/ \
 && mkdir -m 0700 /root-fs/data \
 && mkdir -m 1777 /root-fs/tmp

FROM scratch
COPY --from=build --chown=65532:65532 /root-fs/ /
USER 65532:65532
ENV RIBBIT_DATA=/data
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=10s --start-period=10s CMD ["/ribbit", "healthcheck"]
ENTRYPOINT ["/ribbit"]
