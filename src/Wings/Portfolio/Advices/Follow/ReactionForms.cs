using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Advices.Enter;
using Rekenschap.Portfolio.Advices.Reactions;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Work;

namespace Rekenschap.Portfolio.Advices.Follow;

/// <summary>The forms with which a department says what it has to say to an advice.</summary>
static class ReactionForms
{
    public static string Name(ReactionVerb verb) => verb.ToString().ToLowerInvariant();

    public static Role RoleOf(ReactionVerb verb) =>
        ReactionWorkflow.Rows.Rows.First(row => row.Verb == verb).Permission;

    /// <summary>The cabinet's reaction, which is public at once, asks who it is once more.</summary>
    public static Permission Permission(ReactionVerb verb) =>
        verb == ReactionVerb.React
            ? Ui.Work.Permission.Of(RoleOf(verb)).WithProof()
            : Ui.Work.Permission.Of(RoleOf(verb));

    /// <summary>Those that the visitor may send now.</summary>
    public static IEnumerable<ReactionVerb> Now(AdviceLine line, WorkCall call) =>
        call.Who.Organisation == line.Advice.Ministry && line.Advice.IsPublic
            ? ReactionWorkflow.Rows.Allowed(line.Reaction.State, call.Who.Actor)
            : [];

    public static AdviceDeed Of(ReactionVerb verb, AdviceLine line, WorkFrame frame, FormState? sent)
    {
        var (title, button) = AdviceDeedTexts.Of(verb);
        var name = Name(verb);
        return new(
            name,
            title,
            button,
            frame.Form($"{AdvicePaths.Of(line.Advice.Number)}/{name}", sent ?? Filled(verb, line), name + "-")
        );
    }

    static FormState Filled(ReactionVerb verb, AdviceLine line) =>
        verb == ReactionVerb.Follow
            ? FormState.With()
            : FormState.With(
                ("on", line.Reaction.On is { } on ? Days.Machine(on) : null),
                ("paper", line.Reaction.Paper),
                ("words", line.Reaction.Words)
            );

    public static ImmutableArray<Choice> Recommendations(IctAdvice one) =>
        [.. one.Recommendations.Select((text, i) => new Choice(AdviceTexts.Number(i + 1), $"{i + 1}. {Short(text)}"))];

    static string Short(string text) => text.Length <= 80 ? text : text[..79] + "…";

    public static ImmutableArray<Choice> HowFar(Language language) =>
        [.. Enum.GetValues<FollowUp>().Select(one => new Choice(one.ToString(), AdviceTexts.Of(one).In(language)))];

    /// <returns>What is then done; null where something is wrong, which was told at its field.</returns>
    public static Func<AdviceReaction, IctAdvice, Act, Refusal?>? Read(WorkCall call, ReactionVerb verb, IctAdvice one)
    {
        var (form, seen) = (call.Sent, call.Sent.Seen());
        var on = form.Day("on", AdviceFormTexts.NoDay);
        if (on > call.Clock.Today)
            form.Wrong("on", AdviceFormTexts.NotYet);
        if (on < one.SentOn)
            form.Wrong("on", AdviceDeedTexts.BeforeSent);
        var deed = verb == ReactionVerb.React ? React(form, seen, on) : Follow(form, seen, on);
        return form.Good ? deed : null;
    }

    static Func<AdviceReaction, IctAdvice, Act, Refusal?> React(FormState form, int seen, DateOnly? on)
    {
        var paper = form.Text("paper", AdviceDeedTexts.NoPaper);
        var words = form.Text("words", AdviceDeedTexts.NoWords, AdviceReaction.MostSaid);
        return (reaction, advice, act) => reaction.React(act, seen, advice, on!.Value, paper, words);
    }

    static Func<AdviceReaction, IctAdvice, Act, Refusal?> Follow(FormState form, int seen, DateOnly? on)
    {
        if (!int.TryParse(form["number"], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            form.Wrong("number", AdviceDeedTexts.NoRecommendation);
        var howFar = form.Choice("howfar", Enum.GetValues<FollowUp>(), AdviceDeedTexts.NoHowFar);
        var says = form.Text("says", AdviceDeedTexts.NoSays, AdviceReaction.MostSaid);
        var read = form.Seen("advice");
        return (reaction, advice, act) =>
            reaction.Follow(act, seen, advice, read, new(number, on!.Value, howFar!.Value, says));
    }
}
