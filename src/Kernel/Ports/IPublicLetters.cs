using System.Collections.Immutable;

namespace Rekenschap.Kernel.Ports;

/// <summary>A sentence of a text that promises something by some day and is linked to no commitment.</summary>
/// <param name="Phrase">The words of its deadline.</param>
/// <param name="Until">The last day that they mean; null where no day follows from them.</param>
public sealed record SaidPromise(string Words, string Phrase, DateOnly? Until);

/// <summary>A text that became public, with the promises that it makes.</summary>
/// <param name="Key">By which it is known; never another's.</param>
/// <param name="Publisher">Code of the organisation that publishes it.</param>
/// <param name="Date">Of the text.</param>
/// <param name="Paper">What it is known by in parliament; empty where it has no reference.</param>
/// <param name="Promises">In the order of the text.</param>
public sealed record PublicLetter(
    string Key,
    string Publisher,
    string Title,
    DateOnly Date,
    string Paper,
    ImmutableArray<SaidPromise> Promises
);

/// <summary>Letters and reports that became public, for the wing that keeps what they promise. What is not public is not told.</summary>
public interface IPublicLetters
{
    /// <summary>The keys of all of them, those that were begun first first.</summary>
    Task<ImmutableArray<string>> Keys(CancellationToken stop);

    /// <summary>One of them as it became public; null where there is none, or its edition is gone.</summary>
    Task<PublicLetter?> Read(string key, CancellationToken stop);
}
