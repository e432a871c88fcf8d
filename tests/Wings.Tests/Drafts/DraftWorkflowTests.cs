using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Drafts;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Drafts;

public sealed class DraftWorkflowTests
{
    public static TheoryData<DraftState, DraftVerb, Role> Everything =>
        new MatrixTheoryData<DraftState, DraftVerb, Role>(
            Enum.GetValues<DraftState>(),
            // The last signature seals by itself.
            Enum.GetValues<DraftVerb>().Where(verb => verb != DraftVerb.Seal),
            Enum.GetValues<Role>()
        );

    [Theory, MemberData(nameof(Everything))]
    public void Every_verb_in_every_state_by_every_role_does_what_the_rows_say(
        DraftState state,
        DraftVerb verb,
        Role role
    )
    {
        var draft = Drafting.In(state);
        var row = DraftWorkflow.Rows.Row(state, verb == DraftVerb.Sign ? DraftVerb.Seal : verb);
        var before = draft.Revision;
        var refusal = Drafting.Try(draft, verb, Drafting.By("p-9", Drafting.Publisher, role));
        var expected =
            row is null ? RefusalKind.Conflict
            : row.Permission != role ? RefusalKind.Forbidden
            : (RefusalKind?)null;
        Assert.Equal(expected, refusal?.Kind);
        Assert.Equal(expected is null ? row!.To : state, draft.State);
        Assert.Equal(expected is null ? before + 1 : before, draft.Revision);
        if (refusal is not null)
            Assert.NotEqual(refusal.Text.Nl, refusal.Text.En);
    }

    public static TheoryData<DraftState, DraftVerb> Rows =>
        new(DraftWorkflow.Rows.Rows.Where(row => row.Verb != DraftVerb.Sign).Select(row => (row.From, row.Verb)));

    static DraftVerb Asked(DraftVerb verb) => verb == DraftVerb.Seal ? DraftVerb.Sign : verb;

    [Theory, MemberData(nameof(Rows))]
    public void What_somebody_looked_at_before_is_not_what_he_decides_on(DraftState state, DraftVerb verb)
    {
        var draft = Drafting.In(state);
        var role = DraftWorkflow.Rows.Row(state, verb)!.Permission;
        var act = Drafting.By("p-9", Drafting.Publisher, role);
        Assert.Equal("stale", Drafting.Try(draft, Asked(verb), act, seen: draft.Revision - 1)?.Code);
        Assert.Equal(state, draft.State);
    }

    [Theory, MemberData(nameof(Rows))]
    public void Nobody_of_another_organisation_takes_a_step(DraftState state, DraftVerb verb)
    {
        var draft = Drafting.In(state);
        var row = DraftWorkflow.Rows.Row(state, verb)!;
        var refusal = Drafting.Try(draft, Asked(verb), Drafting.By("p-9", Drafting.Other, row.Permission));
        if (row.Permission == Role.System)
            Assert.Null(refusal);
        else
            Assert.Equal(RefusalKind.Forbidden, refusal?.Kind);
    }

    [Theory, MemberData(nameof(Rows))]
    public void What_is_found_at_a_checked_step_holds_it_back(DraftState state, DraftVerb verb)
    {
        var row = DraftWorkflow.Rows.Row(state, verb)!;
        var act = Drafting.By("p-9", Drafting.Publisher, row.Permission);
        var found = new DraftChecks([new("k", DraftGrade.Stops, new("nee", "no"))]);
        var warned = new DraftChecks([new("k", DraftGrade.Warns, new("let op", "mind"))]);
        var known = new DraftChecks([new("k", DraftGrade.Warns, new("let op", "mind")) { AcknowledgedBy = "p" }]);
        var asks = row.Guards.Contains(DraftWorkflow.Checked);
        Assert.Equal(asks ? "draft.checked" : null, Drafting.Try(Drafting.In(state), Asked(verb), act, found)?.Code);
        Assert.Equal(asks ? "draft.checked" : null, Drafting.Try(Drafting.In(state), Asked(verb), act, warned)?.Code);
        Assert.Null(Drafting.Try(Drafting.In(state), Asked(verb), act, known));
    }

    [Theory, MemberData(nameof(Rows))]
    public void Without_a_reason_or_decision_no_step_is_taken_that_needs_one(DraftState state, DraftVerb verb)
    {
        var row = DraftWorkflow.Rows.Row(state, verb)!;
        var act = Drafting.By("p-9", Drafting.Publisher, row.Permission, " ");
        var refusal = Drafting.Try(Drafting.In(state), Asked(verb), act);
        Assert.Equal(row.Guards.Contains(DraftWorkflow.WithReason) ? "draft.with_reason" : null, refusal?.Code);
    }

    [Fact]
    public void Two_ministers_sign_once_each_and_nobody_signs_what_he_wrote()
    {
        var draft = Drafting.New(Drafting.Publisher, Drafting.Other);
        foreach (var verb in new[] { DraftVerb.Offer, DraftVerb.Close, DraftVerb.Endorse, DraftVerb.Consent })
            Drafting.Try(
                draft,
                verb,
                Drafting.By("b", Drafting.Publisher, DraftWorkflow.Rows.Row(draft.State, verb)!.Permission)
            );
        Assert.Equal(DraftState.Signing, draft.State);
        string? Sign(string person, string organisation) =>
            Drafting.Try(draft, DraftVerb.Sign, Drafting.By(person, organisation, Role.Signatory))?.Code;

        Assert.Equal("draft.four_eyes", Sign("writer", Drafting.Publisher));
        Assert.Equal("draft.own_signature", Sign("p-1", "AZ"));
        Assert.Null(Sign("p-1", Drafting.Publisher));
        Assert.Equal("draft.signed_already", Sign("p-2", Drafting.Publisher));
        Assert.Equal("draft.signed_already", Sign("p-1", Drafting.Other));
        Assert.Equal(DraftState.Signing, draft.State);
        Assert.Null(Sign("p-2", Drafting.Other));
        Assert.Equal(DraftState.Signed, draft.State);
        Assert.All(draft.Signatures, one => Assert.Equal(draft.Version, one.Version));
    }

    [Fact]
    public void Another_text_voids_what_was_agreed_to_and_signed()
    {
        var draft = Drafting.In(DraftState.Signed);
        Assert.All(draft.Agreements, one => Assert.True(draft.Holds(one)));
        Assert.Equal(2, draft.Agreements.Length);
        Assert.Null(Drafting.Try(draft, DraftVerb.Return, Drafting.By("c", Drafting.Publisher, Role.Coordinator)));
        Assert.Empty(draft.Signatures);
        Assert.All(draft.Agreements, one => Assert.True(draft.Holds(one)));
        Assert.Null(Drafting.Try(draft, DraftVerb.Revise, Drafting.By("e", Drafting.Publisher, Role.Editor)));
        Assert.All(draft.Agreements, one => Assert.False(draft.Holds(one)));
    }

    [Fact]
    public void Who_signs_is_settled_once_it_is_to_be_signed_and_one_or_two_sign()
    {
        var coordinator = Drafting.By("c", Drafting.Publisher, Role.Coordinator);
        string? Plan(DraftState state, params string[] signers)
        {
            var draft = Drafting.In(state);
            return draft.Plan(coordinator, draft.Revision, new([.. signers], [], null))?.Code;
        }
        Assert.Null(Plan(DraftState.Cabinet, "FIN", "OCW"));
        Assert.Equal("draft.signers_fixed", Plan(DraftState.Signing, "FIN", "OCW"));
        Assert.Null(Plan(DraftState.Signing, "FIN"));
        Assert.Equal("draft.one_or_two_sign", Plan(DraftState.Writing));
        Assert.Equal("draft.one_or_two_sign", Plan(DraftState.Writing, "FIN", "FIN"));
        Assert.Equal("draft.one_or_two_sign", Plan(DraftState.Writing, "A", "B", "C"));
    }

    [Fact]
    public void Nothing_is_public_before_the_Chamber_has_it_and_its_embargo_ends()
    {
        var draft = Drafting.In(DraftState.Delivered);
        var system = Drafting.By("system", Drafting.Publisher, Role.System);
        string? Publish(Act act) => Drafting.Try(draft, DraftVerb.Publish, act)?.Code;

        Assert.Equal("draft.not_received", Publish(system with { At = OfficeDatabases.Noon.AddSeconds(-1) }));
        draft.PublicAt = OfficeDatabases.Noon.AddHours(1);
        Assert.Equal("draft.embargo", Publish(system));
        Assert.Equal("draft.embargo", Publish(system with { At = OfficeDatabases.Noon.AddHours(1).AddTicks(-1) }));
        draft.PublicAt = null;
        Assert.Equal("draft.embargo", Publish(system));
        draft.PublicAt = OfficeDatabases.Noon.AddHours(1);
        Assert.Null(Publish(system with { At = OfficeDatabases.Noon.AddHours(1) }));
    }

    [Fact]
    public void Receipt_by_the_Chamber_is_recorded_once_it_is_there()
    {
        var draft = Drafting.In(DraftState.Signed);
        var act = Drafting.By("c", Drafting.Publisher, Role.Coordinator);
        var refusal = draft.Deliver(act, draft.Revision, Drafting.Clear, act.At.AddMinutes(1), "x");
        Assert.Equal("draft.not_received", refusal?.Code);
        Assert.Equal(DraftState.Signed, draft.State);
    }
}
