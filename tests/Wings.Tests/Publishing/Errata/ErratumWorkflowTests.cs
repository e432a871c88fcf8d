using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Errata;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Publishing.Errata;

public sealed class ErratumWorkflowTests
{
    static readonly DateOnly Today = new(2024, 10, 1);

    public static TheoryData<ErratumState, ErratumVerb, Role> Everything =>
        new MatrixTheoryData<ErratumState, ErratumVerb, Role>(
            Enum.GetValues<ErratumState>(),
            Enum.GetValues<ErratumVerb>(),
            Enum.GetValues<Role>()
        );

    static KeptErratum New() =>
        new()
        {
            Id = new(Guid.CreateVersion7(OfficeDatabases.Noon)),
            Edition = "paper-2023",
            Number = 1,
            Publisher = "FIN",
            Publication = 1,
            Document = "documents/letter.md",
            Claim = 1,
            Words = "80 ton",
            Target = "paper?period=2023",
            Was = Verdict.Holds,
            WasSaidNl = "80 t",
            WasSaidEn = "80 t",
            Is = Verdict.Fails,
            Delivery = "deliveries/paper/FIN.2.csv",
            RaisedAt = OfficeDatabases.Noon,
        };

    static Act By(Role role) => OfficeDatabases.By("p-1", "FIN", role, "te laag opgegeven");

    static KeptErratum In(ErratumState state)
    {
        var erratum = New();
        if (state == ErratumState.Answered)
            Assert.Null(erratum.Respond(By(Role.Coordinator), AnswerKind.Erratum, Today));
        if (state == ErratumState.Settled)
            Assert.Null(erratum.Settle(By(Role.System)));
        return erratum;
    }

    static Refusal? Try(KeptErratum erratum, ErratumVerb verb, Act act) =>
        verb switch
        {
            ErratumVerb.Answer => erratum.Respond(act, AnswerKind.Leave, Today),
            ErratumVerb.Settle => erratum.Settle(act),
            _ => erratum.Reopen(act, Verdict.Fails, "deliveries/paper/FIN.3.csv"),
        };

    [Theory, MemberData(nameof(Everything))]
    public void Every_verb_in_every_state_by_every_role_does_what_the_rows_say(
        ErratumState state,
        ErratumVerb verb,
        Role role
    )
    {
        var erratum = In(state);
        var (row, before) = (ErratumWorkflow.Rows.Row(state, verb), erratum.Revision);
        var refusal = Try(erratum, verb, By(role));
        var expected =
            row is null ? RefusalKind.Conflict
            : row.Permission != role ? RefusalKind.Forbidden
            : (RefusalKind?)null;
        Assert.Equal(expected, refusal?.Kind);
        Assert.Equal(expected is null ? row!.To : state, erratum.State);
        Assert.Equal(expected is null ? before + 1 : before, erratum.Revision);
    }

    [Fact]
    public void The_public_reads_an_answer_only_while_it_stands()
    {
        var erratum = In(ErratumState.Answered);
        Assert.Equal("te laag opgegeven", erratum.Answer!.Text);
        Assert.Null(erratum.Reopen(By(Role.System), Verdict.Unverifiable, ""));
        Assert.Null(erratum.Answer);
    }
}
