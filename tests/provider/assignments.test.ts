import assert from "node:assert/strict";
import {
  deviceConfigurations,
  deviceEnrollmentConfigurations,
  officeClientConfigurations,
} from "../../provider/model/collections/index.ts";
import { type AssignmentsField, assignmentKey, duplicates } from "../../provider/model/value-types/assignments.ts";
import { assignBody, fromWire } from "../../provider/objects/assignments.ts";

const field: AssignmentsField = { kind: "assignments", description: "Whom it is for." };
const groupId = "6b0f2a4e-8e0f-4d0e-9d8e-0d6a3b1f2c11";
const filter = "99999999-8e0f-4d0e-9d8e-0d6a3b1f2c11";
const group = { target: { "@odata.type": "#microsoft.graph.groupAssignmentTarget", groupId } };

describe("assignments", () => {
  it("are the same with no filter spelled in any of the service's ways", () => {
    const spellings = [
      {},
      { deviceAndAppManagementAssignmentFilterId: null, deviceAndAppManagementAssignmentFilterType: "none" },
      {
        deviceAndAppManagementAssignmentFilterId: "00000000-0000-0000-0000-000000000000",
        deviceAndAppManagementAssignmentFilterType: "none",
      },
    ].map((more) => assignmentKey({ target: { ...group.target, ...more } }));
    assert.equal(new Set(spellings).size, 1);
  });

  it("differ by target, by group and by filter", () => {
    const targets = [
      group.target,
      { ...group.target, "@odata.type": "#microsoft.graph.exclusionGroupAssignmentTarget" },
      { ...group.target, groupId: filter },
      {
        ...group.target,
        deviceAndAppManagementAssignmentFilterId: filter,
        deviceAndAppManagementAssignmentFilterType: "include",
      },
      {
        ...group.target,
        deviceAndAppManagementAssignmentFilterId: filter,
        deviceAndAppManagementAssignmentFilterType: "exclude",
      },
    ];
    assert.deepEqual(duplicates(targets.map((target) => ({ target }))), []);
    assert.deepEqual(duplicates([group, group]), [1]);
  });

  it("are sent under the key of their collection", () => {
    assert.deepEqual(assignBody(deviceConfigurations, field, [group]), { assignments: [group] });
    assert.deepEqual(assignBody(deviceEnrollmentConfigurations, field, [group]), {
      enrollmentConfigurationAssignments: [group],
    });
    assert.deepEqual(assignBody(officeClientConfigurations, field, [group]), {
      officeConfigurationAssignments: [
        { target: { "@odata.type": "#microsoft.graph.officeConfigurationGroupAssignmentTarget", groupId } },
      ],
    });
  });

  it("come back in the shape that programs use, without those of a policy set", () => {
    const returned = [
      {
        id: `x_${groupId}`,
        source: "direct",
        sourceId: "x",
        target: {
          ...group.target,
          deviceAndAppManagementAssignmentFilterId: null,
          deviceAndAppManagementAssignmentFilterType: "none",
        },
      },
      { id: "x_2", source: "policySets", target: { "@odata.type": "#microsoft.graph.allDevicesAssignmentTarget" } },
    ];
    assert.deepEqual(fromWire(deviceConfigurations, field, returned), [group]);
    const office = [
      { target: { "@odata.type": "#microsoft.graph.officeConfigurationGroupAssignmentTarget", groupId } },
    ];
    assert.deepEqual(fromWire(officeClientConfigurations, field, office), [group]);
  });
});
