/** Where a Restate server listens on this machine. */
export interface RestatePorts {
  readonly ingress: number;
  readonly admin: number;
  /** Of the cluster among itself. */
  readonly node: number;
}

/**
 * Restate for one machine. It listens to nobody else, for its admin port answers questions about every text and needs no key; it
 * reports nothing to its makers, keeps a small memory, and logs errors only.
 */
export function restateConfig(folder: string, { ingress, admin, node }: RestatePorts): string {
  return `
base-dir = ${JSON.stringify(folder)}
node-name = "annae"
cluster-name = "annae"
listen-mode = "tcp"
bind-ip = "127.0.0.1"
bind-port = ${node}
advertised-host = "127.0.0.1"
default-num-partitions = 4
disable-telemetry = true
log-filter = "error"
log-disable-ansi-codes = true
rocksdb-total-memory-size = "256 MiB"

[admin]
bind-ip = "127.0.0.1"
bind-port = ${admin}
disable-web-ui = true

[ingress]
bind-ip = "127.0.0.1"
bind-port = ${ingress}
`;
}
