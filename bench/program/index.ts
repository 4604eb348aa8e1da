// As many policies as BENCH_COUNT says, each assigned to one group. The first is another where BENCH_CHANGED is set.
import * as intune from "pulumi-intune";

const count = Number(process.env.BENCH_COUNT);
const groupId = "1f0b54bb-8f7a-4b1e-9f0c-3a7c2b6d1e01";
for (let i = 0; i < count; i++) {
  const isChanged = i === 0 && process.env.BENCH_CHANGED !== undefined;
  new intune.WindowsIdentityProtectionConfiguration(`policy-${i}`, {
    pinMinimumLength: isChanged ? 8 : 6,
    assignments: [{ target: { "@odata.type": "#microsoft.graph.groupAssignmentTarget", groupId } }],
  });
}
