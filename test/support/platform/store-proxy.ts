import { createServer, type Server, type Socket, connect } from "node:net";
import type { AddressInfo } from "node:net";

/** What becomes of one message to the database: the connection ends before it arrives, or before its answer does. */
export type StoreFault = "lost before" | "lost after";

/** A way to a PostgreSQL server on which connections end when a test wants it. */
export class StoreProxy {
  private fault: (message: Buffer, number: number) => StoreFault | undefined = () => undefined;
  private count = 0;

  private constructor(
    private readonly server: Server,
    private readonly sockets: Set<Socket>,
  ) {}

  static async before(port: number): Promise<StoreProxy> {
    const sockets = new Set<Socket>();
    const server = createServer();
    const proxy = new StoreProxy(server, sockets);
    server.on("connection", (client) => proxy.join(client, connect(port, "127.0.0.1")));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return proxy;
  }

  /** Ends the connection at a message from now, counted from 0; none where absent. */
  disturb(fault?: { readonly message: number; readonly kind: StoreFault }): void {
    this.watch((_message, number) => (number === fault?.message ? fault.kind : undefined));
  }

  /** Asks of every message from now on, counted from 0, what becomes of it. */
  watch(fault: (message: Buffer, number: number) => StoreFault | undefined): void {
    this.fault = fault;
    this.count = 0;
  }

  /** The same address, by way of this. */
  via(url: string): string {
    const address = new URL(url);
    address.port = String((this.server.address() as AddressInfo).port);
    return address.href;
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private join(client: Socket, database: Socket): void {
    const end = (): void => {
      client.destroy();
      database.destroy();
    };
    for (const socket of [client, database]) {
      this.sockets.add(socket);
      socket.on("error", end).on("close", () => {
        this.sockets.delete(socket);
        end();
      });
    }
    let isDeaf = false;
    client.on("data", (message: Buffer) => {
      const hit = this.fault(message, this.count);
      this.count += 1;
      if (hit === "lost before") return end();
      isDeaf = hit === "lost after";
      database.write(message);
    });
    database.on("data", (answer) => {
      if (isDeaf) end();
      else client.write(answer);
    });
  }
}
