using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Findings;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Oversight.Findings;

/// <summary>The department's judgement and the auditor's verdict are two fields of two owners.</summary>
public sealed class FindingWorkflowTests
{
    static readonly Measure Works = new(
        1,
        "Rechten opgeschoond",
        "ICT",
        new(2021, 1, 1),
        new(2021, 6, 1),
        new(2021, 5, 20),
        MeasureStage.Operation,
        "Verslag van de steekproef"
    );

    static Act By(string organisation, Role role) => OfficeDatabases.By($"{organisation}-{role}", organisation, role);

    static AuditFinding Found() =>
        new()
        {
            Id = new(Guid.CreateVersion7()),
            Code = "FIN-2020-01",
            Year = 2020,
            ReportYear = 2021,
            FoundBy = "AR",
            Chapter = "IX",
            Organisation = "FIN",
            Part = "",
            Title = "Autorisaties",
            Domain = FindingDomain.Authorisation,
            Severity = Severity.Deficiency,
            Objection = false,
            FirstYear = 2019,
            Predecessor = "FIN-2019-02",
            Detail = "Wie vertrekt, kan nog in het systeem.",
            Publisher = "BZK",
            Invented = true,
            Recommendations = [new(1, "Schoon de rechten elk kwartaal op.")],
        };

    /// <summary>A finding in a state, by the deeds that lead there.</summary>
    static AuditFinding In(FindingState state)
    {
        var one = Found();
        Assert.Null(one.Take(By("FIN", Role.Supplier), one.Revision, Works));
        if (state == FindingState.Claimed)
            Assert.Null(one.Claim(By("FIN", Role.Controller), one.Revision, "De werking is aangetoond"));
        if (state is FindingState.Solved or FindingState.Continues)
            Assert.Null(one.Judge(By("AR", Role.Auditor), one.Revision, state == FindingState.Solved, "Gezien"));
        Assert.Equal(state, one.State);
        return one;
    }

    static IEnumerable<Refusal?> Deeds(AuditFinding one, Act act) =>
        [
            one.Expect(act, one.Revision, Expectation.Longer),
            one.Claim(act, one.Revision, "Opgelost"),
            one.Retract(act, one.Revision, "Toch niet"),
            one.Judge(act, one.Revision, true, "Opgelost"),
            one.Judge(act, one.Revision, false, "Niet opgelost"),
            one.Comment(act, one.Revision, 1, "Nawoord"),
            one.Answer(act, one.Revision, 1, "Antwoord"),
            one.Release(act, one.Revision, "Openbaar"),
            one.Take(act, one.Revision, Works),
        ];

    public static TheoryData<FindingState> States => new(Enum.GetValues<FindingState>());

    [Theory, MemberData(nameof(States))]
    public void Who_publishes_changes_neither_judgement_nor_verdict_in_any_state(FindingState state)
    {
        foreach (var organisation in new[] { "BZK", "FIN", "AR" })
        {
            var one = In(state);
            var before = (one.State, one.Expected, one.Judgement, one.Verdict, one.PublicText, one.Revision);
            Assert.All(Deeds(one, By(organisation, Role.Coordinator)), refusal => Assert.NotNull(refusal));
            Assert.Equal(before, (one.State, one.Expected, one.Judgement, one.Verdict, one.PublicText, one.Revision));
        }
    }

    [Theory, MemberData(nameof(States))]
    public void Nobody_writes_the_field_of_the_other(FindingState state)
    {
        foreach (var role in Enum.GetValues<Role>())
        foreach (var organisation in new[] { "FIN", "BZK", "OCW", "AR" })
        {
            var one = In(state);
            var (judgement, verdict) = ((one.Expected, one.Judgement), one.Verdict);
            _ = Deeds(one, By(organisation, role)).Count();
            if ((role, organisation) != (Role.Controller, "FIN"))
                Assert.Equal(judgement, (one.Expected, one.Judgement));
            if (role != Role.Auditor || organisation is "FIN" or "BZK")
                Assert.Equal(verdict, one.Verdict);
        }
    }

    [Fact]
    public void Solved_is_said_once_a_measure_was_shown_to_work_and_is_still_only_the_departments_word()
    {
        var (one, controller) = (Found(), By("FIN", Role.Controller));
        Assert.Equal("audit_finding.shown", one.Claim(controller, 1, "Klaar")?.Code);
        Assert.Equal("audit_finding.shown", one.Expect(controller, 1, Expectation.Solved)?.Code);
        Assert.Null(one.Take(By("FIN", Role.Supplier), 1, Works with { Stage = MeasureStage.Existence }));
        Assert.NotNull(one.Claim(controller, 2, "Klaar"));
        Assert.Null(one.Take(By("FIN", Role.Supplier), 2, Works));
        Assert.Null(one.Claim(controller, 3, "Klaar"));
        Assert.Equal((FindingState.Claimed, ""), (one.State, one.Verdict));
        Assert.Null(one.Judge(By("AR", Role.Auditor), 4, false, "De steekproef was te klein"));
        Assert.Equal((FindingState.Continues, Expectation.Solved), (one.State, one.Expected));
        Assert.Equal(("Klaar", "De steekproef was te klein"), (one.Judgement, one.Verdict));
    }

    [Fact]
    public void An_auditor_of_the_department_or_of_who_publishes_judges_nothing()
    {
        var one = Found();
        foreach (var organisation in new[] { "FIN", "BZK" })
            Assert.Equal("audit_finding.independent", one.Judge(By(organisation, Role.Auditor), 1, true, "Goed")?.Code);
    }

    [Fact]
    public void An_answer_and_an_afterword_stand_beside_the_recommendation_each_by_its_author()
    {
        var one = Found();
        Assert.Null(one.Answer(By("FIN", Role.Controller), 1, 1, "Dat doen wij"));
        Assert.Null(one.Comment(By("AR", Role.Auditor), 2, 1, "Wij zien uit naar het resultaat"));
        Assert.Equal(
            new Recommendation(
                1,
                "Schoon de rechten elk kwartaal op.",
                "Dat doen wij",
                "Wij zien uit naar het resultaat"
            ),
            one.Recommendations.Single()
        );
        Assert.Equal("audit_finding.part", one.Answer(By("FIN", Role.Controller), 3, 2, "Welke?")?.Code);
        Assert.Equal("stale", one.Answer(By("FIN", Role.Controller), 1, 1, "Weer")?.Code);
    }

    [Fact]
    public void Nothing_is_public_before_a_text_was_released()
    {
        var one = Found();
        Assert.Equal("", one.PublicText);
        Assert.NotNull(one.Release(By("BZK", Role.Controller), 1, "Alles"));
        Assert.Null(one.Release(By("FIN", Role.Controller), 1, "Rechten worden opgeschoond."));
        Assert.Equal("Rechten worden opgeschoond.", one.PublicText);
    }
}
