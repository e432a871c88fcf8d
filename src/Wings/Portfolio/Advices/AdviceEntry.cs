using System.Security.Cryptography;
using System.Text;
using Rekenschap.Portfolio.Advices.Reactions;
using Rekenschap.Ui.Page;

namespace Rekenschap.Portfolio.Advices;

/// <summary>What the ledger commits to of an advice: of words only their hash, since nobody may know them before parliament does.</summary>
sealed record AdviceEntry(
    int Number,
    string State,
    bool Quoted,
    string RegisterNumber,
    int? Activity,
    string Ministry,
    DateOnly? AdvisedOn,
    DateOnly? SentOn,
    string Paper,
    string Sha256,
    int Recommendations,
    int Revision
)
{
    public static AdviceEntry Of(IctAdvice one) =>
        new(
            one.Number,
            one.State.ToString(),
            one.IsQuoted,
            one.RegisterNumber,
            one.Activity,
            one.Ministry,
            one.AdvisedOn,
            one.SentOn,
            one.Paper,
            Hash([.. Texts(one)]),
            one.Recommendations.Length,
            one.Revision
        );

    /// <summary>All that is kept of an advice and is not named above, the reasons why something changed among it.</summary>
    static IEnumerable<string> Texts(IctAdvice one) =>
        [
            one.Project,
            one.Organisation,
            Day(one.RegisteredOn),
            one.Reference,
            one.Decision,
            one.Title,
            one.Conclusions,
            .. one.Recommendations,
            one.Withdrawn,
            .. one.Earlier.SelectMany(before => new[] { Day(before.On), before.Reference, before.Why, before.Title }),
        ];

    public static string Day(DateOnly? day) => day is { } known ? Days.Machine(known) : "";

    public static string Hash(params ReadOnlySpan<string> texts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', texts))));
}

/// <summary>What the ledger commits to of a reaction.</summary>
sealed record AdviceReactionEntry(
    int Advice,
    string State,
    DateOnly? On,
    string Paper,
    string Sha256,
    IReadOnlyList<string> Steps,
    int Revision
)
{
    public static AdviceReactionEntry Of(AdviceReaction one) =>
        new(
            one.Advice,
            one.State.ToString(),
            one.On,
            one.Paper,
            AdviceEntry.Hash([
                one.Words,
                .. one.Steps.SelectMany(step => new[] { AdviceEntry.Day(step.On), step.Of, step.Says }),
            ]),
            [.. one.Steps.Select(step => $"{step.Number} {step.HowFar}")],
            one.Revision
        );
}
