import { Button } from "@fluentui/react-components";
import type { RefObject } from "react";
import { text } from "../../text";

/** A section of the settings by its title. */
export interface SettingsSection {
  title: string;
  element: RefObject<HTMLDetailsElement | null>;
}

/** Says why “Save” is off, and leads to the first field that is wrong in a section, though that be closed. */
export function ToPutRight({ id, sections }: { id: string; sections: readonly SettingsSection[] }) {
  if (sections.length === 0) return null;
  return (
    <div>
      <p id={id} style={{ marginTop: 0 }}>
        {text.toPutRight(sections.map(({ title }) => title))}
      </p>
      {sections.map(({ title, element }) => (
        <Button key={title} size="small" onClick={() => leadInto(element.current)}>
          {text.showSection(title)}
        </Button>
      ))}
    </div>
  );
}

function leadInto(section: HTMLDetailsElement | null): void {
  if (section === null) return;
  section.open = true;
  section.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
}
