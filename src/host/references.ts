import { HostError } from "./host-error";
import type { HostObject } from "./host-object";

/** Objects that office.js may name by a reference in later requests. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private last = 0;

  keep(object: HostObject): string {
    const known = this.ids.get(object);
    if (known) return known;
    this.last += 1;
    const id = `r${String(this.last)}`;
    this.objects.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  /** Throws InvalidReference for one that was given up or never given. */
  find(id: string): HostObject {
    const object = this.objects.get(id);
    if (!object)
      throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
    return object;
  }

  remove(id: string): void {
    const object = this.objects.get(id);
    if (object) this.ids.delete(object);
    this.objects.delete(id);
  }

  removeAll(): void {
    this.objects.clear();
    this.ids.clear();
  }
}
