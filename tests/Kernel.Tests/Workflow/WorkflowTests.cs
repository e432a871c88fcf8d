using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Kernel.Workflow;

namespace Rekenschap.Kernel.Tests.Workflow;

public sealed class WorkflowTests
{
    public enum Door
    {
        Open,
        Shut,
        Locked,
    }

    public enum Deed
    {
        Close,
        Lock,
        Unlock,
    }

    static readonly Refusal NoKey = new(RefusalKind.Conflict, "door.key", new("geen sleutel", "no key"));

    static WorkflowWords<Door, Deed> Words(params Door[] states) =>
        new(
            "door",
            new("De deur", "The door"),
            states.ToImmutableDictionary(state => state, state => new Bilingual($"nl {state}", $"en {state}")),
            Enum.GetValues<Deed>()
                .ToImmutableDictionary(deed => deed, deed => new Bilingual($"nl {deed}", $"en {deed}"))
        );

    static readonly Workflow<Door, Deed> Doors = new(
        Words(Door.Open, Door.Shut, Door.Locked),
        [
            new(Door.Open, Deed.Close, Door.Shut, Role.Supplier, []),
            new(Door.Shut, Deed.Lock, Door.Locked, Role.Controller, ["key"]),
            new(Door.Locked, Deed.Unlock, Door.Shut, Role.Controller, ["key"]),
        ]
    );

    static Act By(Role role, params Role[] held) =>
        new(new("p", "BZK", held.Append(role).ToHashSet()), role, DateTimeOffset.UnixEpoch, "");

    [Fact]
    public void What_no_row_allows_is_a_conflict_that_says_when_it_would_be_possible()
    {
        var refusal = Doors.Refuse(Door.Open, Deed.Lock, By(Role.Controller), _ => null);
        Assert.Equal((RefusalKind.Conflict, "door.lock.state"), (refusal!.Kind, refusal.Code));
        Assert.Contains("nl Shut", refusal.Text.Nl, StringComparison.Ordinal);
        Assert.Contains("en Shut", refusal.Text.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_lacks_the_role_is_told_which_one_is_needed()
    {
        var refusal = Doors.Refuse(Door.Shut, Deed.Lock, By(Role.Supplier), _ => null);
        Assert.Equal((RefusalKind.Forbidden, "door.lock.role"), (refusal!.Kind, refusal.Code));
        Assert.Contains("controller", refusal.Text.En, StringComparison.Ordinal);
    }

    [Fact]
    public void An_act_in_a_role_that_the_actor_does_not_hold_is_forbidden()
    {
        var act = By(Role.Supplier) with { Role = Role.Controller };
        Assert.Equal(RefusalKind.Forbidden, Doors.Refuse(Door.Shut, Deed.Lock, act, _ => null)?.Kind);
    }

    [Fact]
    public void A_guard_is_asked_by_its_name_and_only_when_state_and_role_are_right()
    {
        var asked = new List<string>();
        Refusal? Guard(string name)
        {
            asked.Add(name);
            return NoKey;
        }
        Doors.Refuse(Door.Open, Deed.Lock, By(Role.Controller), Guard);
        Doors.Refuse(Door.Shut, Deed.Lock, By(Role.Supplier), Guard);
        Assert.Empty(asked);
        Assert.Equal(NoKey, Doors.Refuse(Door.Shut, Deed.Lock, By(Role.Controller), Guard));
        Assert.Equal(["key"], asked);
        Assert.Null(Doors.Refuse(Door.Shut, Deed.Lock, By(Role.Controller), _ => null));
    }

    [Fact]
    public void Buttons_are_the_verbs_that_state_and_role_allow()
    {
        Assert.Equal([Deed.Lock], Doors.Allowed(Door.Shut, By(Role.Controller).Actor));
        Assert.Empty(Doors.Allowed(Door.Shut, By(Role.Supplier).Actor));
    }

    [Fact]
    public void The_diagram_is_that_of_the_rows() =>
        Assert.Equal(
            """
            stateDiagram-v2
                [*] --> Open
                Open --> Shut : Close (Supplier)
                Shut --> Locked : Lock (Controller; key)
                Locked --> Shut : Unlock (Controller; key)

            """,
            Doors.Mermaid()
        );

    [Fact]
    public void Two_rows_for_one_step_and_a_state_without_a_name_are_refused_when_the_workflow_is_made()
    {
        var row = Doors.Rows[0];
        Assert.Throws<ArgumentException>(() =>
            new Workflow<Door, Deed>(Doors.Words, [row, row with { To = Door.Locked }])
        );
        Assert.Throws<ArgumentException>(() => new Workflow<Door, Deed>(Words(Door.Open), Doors.Rows));
    }
}
