import assert from "node:assert/strict";
import { type LocalTenant, startTenant } from "../../local/index.ts";
import type { Kind } from "../../provider/model/kind.ts";
import { kindNames, loadKind } from "../../provider/model/registry.ts";
import { clean, linkedSamples } from "../conformance/objects.ts";
import { during as duringBy, type Operation, type Properties } from "../workbench.ts";
import { LeapingClock } from "./leaping-clock.ts";
import { type Asked, type Forgery, graphNotFound, Middlebox, unusable, webNotFound } from "./middlebox.ts";

interface Made {
  readonly kind: Kind;
  readonly id: string;
  readonly state: Properties;
}

type Read = Awaited<ReturnType<Operation["read"]>>;

/** A link to one thing, or an image, that isn't set is answered with Graph's 404: that can't be told from any other. */
const mayBeUnset = /\/(microsoft\.graph\.\w+\/\w+|\w+(Logo|Image))$/;
/** So that the object doesn't count as new. */
const old = "2026-01-01T00:00:00Z";
// Nobody waits in real time.
const clock = new LeapingClock();
const during = <T>(tenant: LocalTenant, kind: Kind, run: (operation: Operation) => Promise<T>): Promise<T> =>
  duringBy(tenant, kind, run, {}, clock);
let reads = 0;
let parts = 0;

/**
 * What a read is made of isn't taken from the product's code: the requests of one read are written down, and each in
 * turn is answered by somebody else. Nothing but the object's absence may take a resource out of the state.
 */
describe("what a read is made of, answered by something in between", () => {
  let tenant: LocalTenant;
  let box: Middlebox;
  before(async () => {
    tenant = await startTenant({ legacyOffice: true });
    box = await Middlebox.before(tenant);
  });
  after(async () => {
    await box.close();
    await tenant.close();
    console.log(`    ${reads} reads: ${parts} parts of objects of ${kindNames().length} kinds`);
  });

  // Nothing is left that another kind's objects can't be removed for.
  let path: string;
  afterEach(() => clean(tenant, path));

  const make = async (kind: Kind): Promise<Made> => {
    ({ path } = kind.collection);
    const { full } = linkedSamples(tenant, kind);
    const { id, outs } = await during(tenant, kind, (op) => op.create(full));
    return { kind, id, state: { ...outs, ...("createdDateTime" in outs ? { createdDateTime: old } : {}) } };
  };

  const read = ({ kind, id, state }: Made, forge: Middlebox["forge"] = () => undefined) => {
    reads++;
    box.asked.length = 0;
    box.forge = forge;
    return during(box.view, kind, (op) => op.read(id, state));
  };

  /** The requests of a read, the object first, then its parts; and what it finds. */
  const undisturbed = async (made: Made): Promise<{ requests: readonly Asked[]; found: Read }> => {
    const found = await read(made);
    return { found, requests: [...box.asked] };
  };

  /** The resource stays: with an error that names the request, or as it is anyhow. */
  const assertStays = async (made: Made, forgery: Forgery, broken: Asked, before: Read): Promise<void> => {
    const isBroken = ({ url, method }: Asked) => url === broken.url && method === broken.method;
    const answer = await read(made, (asked) => (isBroken(asked) ? forgery : undefined)).catch((error: Error) => error);
    const what = `${broken.url}: ${forgery.what}`;
    if (answer instanceof Error) {
      const path = decodeURI(broken.url).replace(/\?.*$/, "");
      assert.ok(answer.message.includes(path), `${what}: ${answer.message}`);
    } else if (forgery === graphNotFound && mayBeUnset.test(broken.url)) {
      assert.equal(answer.id, made.id, what);
    } else assert.deepEqual(answer, before, what);
  };

  for (const name of kindNames()) {
    it(`never takes a ${name} out of the state for a 404`, async () => {
      const made = await make(loadKind(name));
      const { requests, found } = await undisturbed(made);
      // The one object of its sort has an address without an id.
      assert.ok(requests[0]?.url.includes(made.kind.collection.singleton?.at ?? made.id));
      parts += requests.length;
      for (const request of requests) {
        for (const forgery of [graphNotFound, webNotFound]) await assertStays(made, forgery, request, found);
      }
    });
  }

  // One kind for each way in which objects are read.
  const kinds = [
    "WindowsIdentityProtectionConfiguration",
    "Windows10CustomConfiguration",
    "WindowsWifiEnterpriseEAPConfiguration",
    "WindowsDomainJoinConfiguration",
    "Windows10CompliancePolicy",
    "DeviceEnrollmentWindowsHelloForBusinessConfiguration",
    "DeviceManagementConfigurationPolicy",
    "RoleScopeTag",
    "DeviceAndAppManagementAssignmentFilter",
  ];
  for (const name of kinds) {
    it(`keeps a ${name} where the list that has to prove its absence is answered by something else`, async () => {
      const made = await make(loadKind(name));
      const isOwn = ({ url }: Asked) => url.includes(made.id);
      for (const forgery of [graphNotFound, webNotFound, ...unusable]) {
        const answer = read(made, (asked) => (isOwn(asked) ? graphNotFound : forgery));
        await assert.rejects(answer, new RegExp(made.kind.collection.path), forgery.what);
        assert.ok(box.asked.some((asked) => !isOwn(asked)));
      }
    });

    for (const forgery of unusable) {
      it(`keeps a ${name}, as it was, where a part is answered ${forgery.what}`, async () => {
        const made = await make(loadKind(name));
        const { requests, found } = await undisturbed(made);
        for (const request of requests) await assertStays(made, forgery, request, found);
      });
    }

    it(`finds out that a ${name} is gone where it is`, async () => {
      const made = await make(loadKind(name));
      tenant.portal.remove(made.kind.collection.path, made.id);
      assert.equal((await read(made)).id, "");
    });

    for (const forgery of [graphNotFound, webNotFound]) {
      it(`doesn't count a ${name} as deleted where the answer is a ${forgery.what}, without effect`, async () => {
        const made = await make(loadKind(name));
        box.forge = ({ method }) => (method === "DELETE" ? forgery : undefined);
        const deleted = (view: LocalTenant) => during(view, made.kind, (op) => op.delete(made.id, made.state));
        await assert.rejects(deleted(box.view), /404/);
        assert.ok(tenant.portal.get(made.kind.collection.path, made.id));
        await deleted(tenant);
        assert.equal(tenant.portal.get(made.kind.collection.path, made.id), undefined);
      });
    }
  }
});
