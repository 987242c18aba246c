import { objectKind, type HostObject } from "./host-object";

/** By which office.js says, when the page has loaded, that ribbon commands may call its functions. */
const addinInternalService = objectKind<null>({
  name: "AddinInternalService",
  // The host's ribbon does not wait for this.
  methods: { notifyActionHandlerReady: () => undefined },
});

/** To which office.js reports its own start. Nothing is sent anywhere. */
const telemetryService = objectKind<null>({
  name: "TelemetryService",
  methods: { sendTelemetryEvent: () => undefined },
});

/** By which a page that also runs without a pane opens its pane or hides it. The host shows the page anyway. */
const appRuntimeService = objectKind<null>({
  name: "AppRuntimeService",
  methods: { setAppRuntimeState: () => undefined },
});

const services: Record<string, HostObject> = {
  "Microsoft.InternalService.AddinInternalService": addinInternalService(null),
  "Microsoft.AppRuntime.AppRuntimeService": appRuntimeService(null),
  "Microsoft.Telemetry.TelemetryService": telemetryService(null),
};

/** A service that office.js makes by its full name, or undefined for one that is not imitated. */
export function serviceNamed(name: string): HostObject | undefined {
  return Object.hasOwn(services, name) ? services[name] : undefined;
}
