using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Questions;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Publishing.Questions;

/// <summary>Every state by every verb, and who may: from the rows of the workflow, so that a row that is added is held to it too.</summary>
public sealed class QuestionWorkflowTests
{
    static readonly DateOnly Day = new(2024, 6, 20);
    static AnswerJudgement Good => default;

    static Act By(string person, string organisation, Role role, string why = "daarom") =>
        OfficeDatabases.By(person, organisation, role, why);

    /// <summary>Of OCW, a ministry, unless it is said that who answers is none; FIN publishes.</summary>
    static ParliamentQuestion In(QuestionState state, bool isMinistry = true)
    {
        var question = new ParliamentQuestion
        {
            Id = new(Guid.CreateVersion7()),
            List = new(Guid.CreateVersion7()),
            Publisher = "FIN",
            Number = 1,
            Group = "",
            Text = "Waarom?",
        };
        question.Begin(new("OCW", isMinistry), Day);
        if (state == QuestionState.Linked)
            Assert.Null(question.Link(By("lead", "FIN", Role.Coordinator), 1, 2));
        else if (state != QuestionState.Open)
            Assert.Null(question.Write(By("writer", "OCW", Role.Supplier), 1, "Daarom."));
        if (state == QuestionState.Agreed)
            Assert.Null(
                isMinistry
                    ? question.Agree(By("controller", "OCW", Role.Controller), 2, Good)
                    : question.Agree(By("lead", "FIN", Role.Coordinator), 2, Good)
            );
        if (state == QuestionState.Returned)
            Assert.Null(question.Return(By("lead", "FIN", Role.Coordinator), 2));
        Assert.Equal(state, question.State);
        return question;
    }

    static Refusal? Do(ParliamentQuestion question, QuestionVerb verb, Act act, AnswerJudgement? judgement = null) =>
        verb switch
        {
            QuestionVerb.Assign => question.Assign(act, question.Revision, new("OCW", true), Day),
            QuestionVerb.Write or QuestionVerb.Supply => question.Write(act, question.Revision, "Anders."),
            QuestionVerb.Agree or QuestionVerb.Confirm => question.Agree(act, question.Revision, judgement ?? Good),
            QuestionVerb.Decline or QuestionVerb.Return => question.Return(act, question.Revision),
            QuestionVerb.Link => question.Link(act, question.Revision, 2),
            QuestionVerb.Unlink => question.Unlink(act, question.Revision),
            _ => throw new InvalidOperationException($"Say how {verb} is done"),
        };

    static Role RoleOf(QuestionVerb verb) => QuestionWorkflow.Rows.Rows.First(row => row.Verb == verb).Permission;

    static string OrganisationOf(QuestionVerb verb) =>
        QuestionWorkflow.Rows.Rows.First(row => row.Verb == verb).Guards.Contains(QuestionWorkflow.OwnPublication)
            ? "FIN"
            : "OCW";

    public static TheoryData<QuestionState, QuestionVerb> Steps =>
        new(
            from state in Enum.GetValues<QuestionState>()
            from verb in Enum.GetValues<QuestionVerb>()
            select (state, verb)
        );

    [Theory, MemberData(nameof(Steps))]
    public void A_verb_leads_where_its_row_says_and_is_refused_where_there_is_none(
        QuestionState state,
        QuestionVerb verb
    )
    {
        var question = In(state, isMinistry: verb != QuestionVerb.Confirm);
        var refusal = Do(question, verb, By("other", OrganisationOf(verb), RoleOf(verb)));
        if (QuestionWorkflow.Rows.Row(state, verb) is { } row)
            Assert.True(refusal is null && question.State == row.To, refusal?.Code);
        else
            Assert.Equal((RefusalKind.Conflict, state), (refusal!.Kind, question.State));
    }

    [Theory, MemberData(nameof(Steps))]
    public void Nobody_else_may(QuestionState state, QuestionVerb verb)
    {
        if (QuestionWorkflow.Rows.Row(state, verb) is not { } row)
            return;
        foreach (var role in Enum.GetValues<Role>())
        foreach (var organisation in new[] { "FIN", "OCW", "BZK" })
        {
            if (role == row.Permission && organisation == OrganisationOf(verb))
                continue;
            // The same deed by another role is another verb, with a row of its own.
            if (Twin(verb) is { } twin && role == RoleOf(twin) && organisation == OrganisationOf(twin))
                continue;
            var question = In(state, isMinistry: verb != QuestionVerb.Confirm);
            var refusal = Do(question, verb, By("other", organisation, role));
            Assert.True(
                refusal is not null && question.State == state,
                $"{verb} in {state} by {role} of {organisation}"
            );
        }
    }

    static QuestionVerb? Twin(QuestionVerb verb) =>
        verb switch
        {
            QuestionVerb.Write => QuestionVerb.Supply,
            QuestionVerb.Supply => QuestionVerb.Write,
            QuestionVerb.Decline => QuestionVerb.Return,
            QuestionVerb.Return => QuestionVerb.Decline,
            _ => null,
        };

    [Fact]
    public void Who_wrote_an_answer_does_not_agree_to_it()
    {
        var question = In(QuestionState.Drafted);
        var refusal = question.Agree(By("writer", "OCW", Role.Controller), question.Revision, Good);
        Assert.Equal("question.other_eyes", refusal!.Code);
    }

    [Fact]
    public void The_controller_of_a_ministry_agrees_and_for_others_the_coordinator()
    {
        var ministry = In(QuestionState.Drafted);
        Assert.Equal(
            "question.by_others",
            ministry.Agree(By("lead", "FIN", Role.Coordinator), ministry.Revision, Good)!.Code
        );
        var agency = In(QuestionState.Drafted, isMinistry: false);
        Assert.Equal(
            "question.by_ministry",
            agency.Agree(By("controller", "OCW", Role.Controller), agency.Revision, Good)!.Code
        );
    }

    [Fact]
    public void What_can_be_mended_holds_an_answer_and_what_deviates_wants_a_reason()
    {
        var question = In(QuestionState.Drafted);
        var mend = new AnswerJudgement(Bilingual.Same("zonder cijfer"), null);
        var deviates = new AnswerJudgement(null, Bilingual.Same("wijkt af"));
        var silent = By("controller", "OCW", Role.Controller, "");
        Assert.Equal("question.judged", question.Agree(silent with { Reason = "toch" }, 2, mend)!.Code);
        Assert.Equal("question.deviates", question.Agree(silent, 2, deviates)!.Code);
        Assert.Null(question.Agree(silent with { Reason = "de teller loopt achter" }, 2, deviates));
    }

    [Fact]
    public void Another_answer_voids_what_was_agreed_to_and_a_stale_one_is_refused()
    {
        var question = In(QuestionState.Agreed);
        var seen = question.Revision;
        Assert.Null(question.Write(By("writer", "OCW", Role.Supplier), seen, "Toch anders."));
        Assert.Equal((QuestionState.Drafted, 2), (question.State, question.Version));
        Assert.Equal(RefusalKind.Stale, question.Write(By("b", "OCW", Role.Supplier), seen, "Ook anders.")!.Kind);
    }

    [Fact]
    public void The_diagram_in_the_documentation_has_every_row()
    {
        var page = Path.Combine(Untagged.Repository.Root, "docs", "wings", "publishing.md");
        Assert.Contains(
            QuestionWorkflow.Rows.Mermaid().Trim(),
            File.ReadAllText(page).ReplaceLineEndings("\n"),
            StringComparison.Ordinal
        );
    }
}
