using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Deliveries.Confirm;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Wings.Tests.Storage;

public sealed class DeliveryWorkflowTests
{
    static readonly int Verbs = Enum.GetValues<DeliveryVerb>().Length;
    static readonly DateOnly Today = new(2024, 2, 16);

    public static Delivery New(params Finding[] findings) =>
        new()
        {
            Id = new(Guid.CreateVersion7(OfficeDatabases.Noon)),
            Edition = new(Guid.CreateVersion7(OfficeDatabases.Noon)),
            Collection = "energy",
            Organisation = "FIN",
            Number = 1,
            File = "deliveries/energy/FIN.csv",
            FileHash = [],
            Findings = [.. findings],
        };

    static Refusal? Try(Delivery delivery, DeliveryVerb verb, Act act) =>
        verb switch
        {
            DeliveryVerb.Check => delivery.Check(act, delivery.Revision),
            DeliveryVerb.Revise => delivery.Revise(act, delivery.Revision, [], []),
            DeliveryVerb.Explain => delivery.Explain(act, delivery.Revision, [], []),
            DeliveryVerb.Submit => delivery.Submit(act, delivery.Revision, Today),
            DeliveryVerb.Approve => delivery.Approve(act, delivery.Revision),
            DeliveryVerb.Return => delivery.Return(act, delivery.Revision),
            DeliveryVerb.Accept => delivery.Accept(act, delivery.Revision, Today),
            DeliveryVerb.Refuse => delivery.Refuse(act, delivery.Revision),
            DeliveryVerb.Refer => delivery.Refer(act, delivery.Revision),
            DeliveryVerb.Pass => delivery.LetPass(act, delivery.Revision, ["number"], []),
            _ => delivery.Supersede(act, delivery.Revision),
        };

    static Delivery In(DeliveryState state)
    {
        var delivery = New();
        delivery.Import(state);
        return delivery;
    }

    public static TheoryData<DeliveryState, DeliveryVerb, Role> Everything =>
        new MatrixTheoryData<DeliveryState, DeliveryVerb, Role>(
            Enum.GetValues<DeliveryState>(),
            Enum.GetValues<DeliveryVerb>(),
            Enum.GetValues<Role>()
        );

    [Theory, MemberData(nameof(Everything))]
    public void Every_verb_in_every_state_by_every_role_does_what_the_rows_say(
        DeliveryState state,
        DeliveryVerb verb,
        Role role
    )
    {
        var delivery = In(state);
        var (row, before) = (DeliveryWorkflow.Rows.Row(state, verb), delivery.Revision);
        var refusal = Try(delivery, verb, OfficeDatabases.By("p-9", "FIN", role, "because"));
        var expected =
            row is null ? RefusalKind.Conflict
            : row.Permission != role ? RefusalKind.Forbidden
            : (RefusalKind?)null;
        Assert.Equal(expected, refusal?.Kind);
        Assert.Equal(expected is null ? row!.To : state, delivery.State);
        Assert.Equal(expected is null ? before + 1 : before, delivery.Revision);
        if (refusal is null)
            return;
        Assert.StartsWith($"delivery.{verb.ToString().ToLowerInvariant()}.", refusal.Code, StringComparison.Ordinal);
        Assert.NotEqual(refusal.Text.Nl, refusal.Text.En);
    }

    [Fact]
    public void The_way_of_a_delivery_is_check_submit_approve_accept_each_by_another()
    {
        var delivery = New();
        Assert.Null(delivery.Check(OfficeDatabases.By("p-1", "FIN", Role.Supplier), 1));
        Assert.Null(delivery.Submit(OfficeDatabases.By("p-1", "FIN", Role.Supplier), 2, Today));
        Assert.Null(delivery.Approve(OfficeDatabases.By("p-2", "FIN", Role.Controller), 3));
        Assert.Null(delivery.Accept(OfficeDatabases.By("p-3", "BZK", Role.Coordinator), 4, Today));
        Assert.Equal((DeliveryState.Accepted, 5), (delivery.State, delivery.Revision));
        Assert.Equal(("p-1", "p-2", "p-3"), (delivery.SubmittedBy, delivery.ApprovedBy, delivery.AcceptedBy));
    }

    [Fact]
    public void Only_the_own_organisation_submits_and_approves()
    {
        var refusal = In(DeliveryState.Checked).Submit(OfficeDatabases.By("p-1", "OCW", Role.Supplier), 2, Today);
        Assert.Equal((RefusalKind.Forbidden, "delivery.own_organisation"), (refusal!.Kind, refusal.Code));
    }

    [Fact]
    public void A_return_without_a_reason_cannot_be_sent_back()
    {
        var refusal = In(DeliveryState.Submitted).Return(OfficeDatabases.By("p-1", "FIN", Role.Controller, " "), 2);
        Assert.Equal("delivery.with_reason", refusal?.Code);
    }

    [Fact]
    public void A_delivery_with_an_error_is_not_checked_off()
    {
        var error = new Finding(Grade.Error, "number", "f", null, "D14", null, new("fout", "wrong"));
        var supplier = OfficeDatabases.By("p-1", "FIN", Role.Supplier);
        Assert.Equal("delivery.no_errors", New(error).Check(supplier, 1)?.Code);
        Assert.Null(New(error with { LetPass = true }).Check(supplier, 1));
    }

    [Fact]
    public void Who_asked_to_let_pass_does_not_let_pass_and_who_let_pass_neither_submits_nor_approves()
    {
        var error = new Finding(Grade.Error, "number", "f", null, "D14", null, new("fout", "wrong"));
        var delivery = New(error);
        Assert.Null(delivery.Refer(OfficeDatabases.By("p-1", "FIN", Role.Supplier, "cannot"), 1));
        var passed = error with { LetPass = true };
        var self = delivery.LetPass(OfficeDatabases.By("p-1", "FIN", Role.Coordinator, "x"), 2, ["number"], [passed]);
        Assert.Equal("delivery.not_referred", self?.Code);
        var some = delivery.LetPass(OfficeDatabases.By("p-2", "FIN", Role.Coordinator, "x"), 2, ["min"], [error]);
        Assert.Equal("delivery.no_errors", some?.Code);
        Assert.Equal([error], delivery.Findings);
        Assert.Null(delivery.LetPass(OfficeDatabases.By("p-2", "FIN", Role.Coordinator, "x"), 2, ["number"], [passed]));
        Assert.Equal(
            "delivery.not_passed",
            delivery.Submit(OfficeDatabases.By("p-2", "FIN", Role.Supplier), 3, Today)?.Code
        );
        Assert.Null(delivery.Submit(OfficeDatabases.By("p-1", "FIN", Role.Supplier), 3, Today));
        Assert.Equal(
            "delivery.not_passed",
            delivery.Approve(OfficeDatabases.By("p-2", "FIN", Role.Controller), 4)?.Code
        );
        Assert.Null(delivery.Approve(OfficeDatabases.By("p-3", "FIN", Role.Controller), 4));
    }

    [Fact]
    public void What_was_let_pass_was_let_pass_of_that_file_only()
    {
        var delivery = In(DeliveryState.Referred);
        var act = OfficeDatabases.By("p-2", "FIN", Role.Coordinator, "x");
        Assert.Null(delivery.LetPass(act, delivery.Revision, ["number"], []));
        Assert.Equal("number", Assert.Single(delivery.Passes).Rule);
        Assert.Null(delivery.Revise(OfficeDatabases.By("p-1", "FIN", Role.Supplier), delivery.Revision, [1], []));
        Assert.Empty(delivery.Passes);
    }

    [Fact]
    public void Nobody_approves_for_others_who_were_not_heard()
    {
        var delivery = In(DeliveryState.Submitted);
        delivery.SpokenFor = ["OCW"];
        var controller = OfficeDatabases.By("p-2", "FIN", Role.Controller);
        Assert.Equal("delivery.heard", delivery.Approve(controller, delivery.Revision)?.Code);
        var silent = Hearing.Of(delivery, [], isDue: true);
        Assert.Null(delivery.Approve(controller, delivery.Revision, silent));
    }

    [Fact]
    public void Whoever_looked_at_an_older_revision_is_told_so()
    {
        var refusal = In(DeliveryState.Submitted).Approve(OfficeDatabases.By("p-1", "FIN", Role.Controller), 1);
        Assert.Equal(RefusalKind.Stale, refusal?.Kind);
    }

    /// <summary>Three people who have every role try whatever comes into their heads.</summary>
    [Fact]
    public void Whatever_is_tried_nobody_does_two_of_submitting_approving_and_accepting() =>
        Prop.ForAll(
                Gen.Choose(0, int.MaxValue).ArrayOf(60).ToArbitrary(),
                numbers =>
                {
                    var delivery = New();
                    foreach (var number in numbers)
                    {
                        var verb = (DeliveryVerb)(number % Verbs);
                        var row = DeliveryWorkflow.Rows.Row(delivery.State, verb);
                        Try(
                            delivery,
                            verb,
                            OfficeDatabases.By($"p-{number / Verbs % 3}", "FIN", row?.Permission ?? Role.Supplier, "x")
                        );
                        string?[] eyes =
                        [
                            delivery.SubmittedBy,
                            delivery.ApprovedBy,
                            delivery.State == DeliveryState.Accepted ? delivery.AcceptedBy : null,
                        ];
                        var named = eyes.Where(who => who is not null).ToList();
                        if (named.Distinct().Count() != named.Count)
                            return false;
                    }
                    return true;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_diagram_has_every_row()
    {
        var diagram = DeliveryWorkflow.Rows.Mermaid();
        Assert.All(
            DeliveryWorkflow.Rows.Rows,
            row => Assert.Contains($"{row.From} --> {row.To} : {row.Verb}", diagram, StringComparison.Ordinal)
        );
        Assert.StartsWith("stateDiagram-v2\n    [*] --> Drafted\n", diagram, StringComparison.Ordinal);
    }
}
