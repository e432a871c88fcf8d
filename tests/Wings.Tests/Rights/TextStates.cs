using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Workflow;
using Rekenschap.Publishing.Drafts;
using Rekenschap.Publishing.Errata;
using Rekenschap.Publishing.Questions;

namespace Rekenschap.Wings.Tests.Rights;

/// <summary>What the workflows say of an address, so that nothing of it is said twice.</summary>
static class TextStates
{
    /// <summary>A row of any of the workflows.</summary>
    public sealed record Step(string From, string Verb, string To, Role Role, ImmutableArray<string> Guards);

    /// <summary>Who has to answer a question is no ministry: a state of its own, for the guards tell these apart.</summary>
    public const string ByOthers = " (no ministry)";

    static ImmutableArray<Step> Of<TState, TVerb>(Workflow<TState, TVerb> rows)
        where TState : struct, Enum
        where TVerb : struct, Enum =>
        [.. rows.Rows.Select(row => new Step($"{row.From}", $"{row.Verb}", $"{row.To}", row.Permission, row.Guards))];

    public static ImmutableArray<Step> Steps(string place) =>
        place.StartsWith("work/parliament", StringComparison.Ordinal) ? Of(QuestionWorkflow.Rows)
        : place.StartsWith("work/errata", StringComparison.Ordinal) ? Of(ErratumWorkflow.Rows)
        : Of(DraftWorkflow.Rows);

    public static ImmutableArray<string> All(string place) =>
        place.Split('/')[1] switch
        {
            "drafts" or "facts" => [.. Enum.GetNames<DraftState>()],
            "errata" => [.. Enum.GetNames<ErratumState>()],
            "parliament" => [.. Enum.GetNames<QuestionState>().SelectMany(one => new[] { one, one + ByOthers })],
            _ => [""],
        };

    /// <summary>Whom a text may be shown to differs in these states alone, so that pages are asked for in these.</summary>
    public static bool IsSeenByOthers(string state) =>
        state is not ("Council" or "Cabinet" or "Signing" or "Signed" or "Delivered");

    /// <summary>What is answered to who may come at the object in this state: 303 is done, 0 is whatever is answered.</summary>
    /// <param name="to">The state after it; null where none is told.</param>
    public static int Expected(RightsLine line, RightsVisitor who, TextThing text, out string? to)
    {
        (to, var status) = (null, line.Expected(who, text.Thing));
        if (line.While.Length == 0 || line.Grant(who, text.Thing) is null)
            return status;
        var state = text.State.Replace(ByOthers, "", StringComparison.Ordinal);
        var isOpen = line.While switch
        {
            "under way" => state is not ("Public" or "Withdrawn"),
            "fact check" or "warned" => state == "FactCheck",
            _ => true,
        };
        if (!isOpen)
            return 409;
        if (line.While.Contains(' ') && char.IsLower(line.While[0]) || line.While == "warned")
            return status == 0 ? 303 : status;
        var verbs = line.While.Split(' ');
        var steps = Steps(line.Place).Where(row => row.From == state && verbs.Contains(row.Verb));
        if (steps.FirstOrDefault(row => row.Role == who.Role) is not { } step)
            return 409;
        to = step.To;
        return step.Guards.Select(guard => Refused(guard, who, text)).FirstOrDefault(no => no > 0) is > 0 and var no
            ? no
            : 303;
    }

    /// <summary>As far as a guard says who, or of what; the others are met by whatever is sent.</summary>
    static int Refused(string guard, RightsVisitor who, TextThing text) =>
        guard switch
        {
            DraftWorkflow.OwnPublication => who.Organisation == RightsSite.Publisher ? 0 : 403,
            QuestionWorkflow.OwnQuestion => who.Organisation == text.Thing.Owner ? 0 : 403,
            QuestionWorkflow.ByMinistry => text.State.EndsWith(ByOthers, StringComparison.Ordinal) ? 409 : 0,
            QuestionWorkflow.ByOthers => text.State.EndsWith(ByOthers, StringComparison.Ordinal) ? 0 : 409,
            _ => 0,
        };
}
