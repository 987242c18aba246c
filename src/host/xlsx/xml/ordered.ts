import { XmlElement } from "./xml";

/**
 * Puts a child where the schema's order wants it, in place of the one of its name; undefined takes
 * the child away. `local` must be in `order`.
 */
export function setChild(
  parent: XmlElement,
  order: readonly string[],
  local: string,
  child: XmlElement | undefined,
): void {
  const old = parent.child(local);
  if (child && old) {
    parent.insert(child, old);
    parent.remove(old);
  } else if (old) parent.remove(old);
  else if (child) parent.insert(child, firstAfter(parent, order, local));
}

/** The child of that name, made and put where the schema's order wants it if there is none. */
export function ensureChild(parent: XmlElement, order: readonly string[], local: string): XmlElement {
  const old = parent.child(local);
  if (old) return old;
  const child = XmlElement.make(parent.prefix + local);
  setChild(parent, order, local, child);
  return child;
}

/** The first child that the order puts after `local`, or undefined for the end. */
export function firstAfter(
  parent: XmlElement,
  order: readonly string[],
  local: string,
): XmlElement | undefined {
  const later = new Set(order.slice(order.indexOf(local) + 1));
  return parent.elements.find((element) => later.has(element.local));
}
