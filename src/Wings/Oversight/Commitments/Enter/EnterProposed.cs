using System.Globalization;
using Rekenschap.Oversight.Commitments.Letters;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Commitments.Enter;

/// <summary>Takes a promise that a text makes over into the form with which it is entered: all of it can still be changed there.</summary>
public sealed class EnterProposed : ITakePromises
{
    const int MostWords = 1_000;

    public Permission Needed => CommitmentNeed.Enterers;

    public string AddressFor(ProposedPromise promise) =>
        $"{CommitmentPaths.New}?words={Uri.EscapeDataString(Cut(promise.Words))}&phrase={Uri.EscapeDataString(promise.Phrase)}"
        + $"&date={promise.Written.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}&paper={Uri.EscapeDataString(promise.Paper)}";

    /// <summary>The same of a promise in a text that is public, which waits no longer once this one is entered.</summary>
    internal static string AddressFor(LetterPromise one, string paper) =>
        $"{new EnterProposed().AddressFor(new(one.Words, one.Phrase, one.Date, paper))}&{Letter}={one.Id}";

    /// <summary>Field of the form that says from which promise in a public text it was entered.</summary>
    internal const string Letter = "letter";

    static string Cut(string words) => words.Length <= MostWords ? words : words[..MostWords];

    /// <summary>The fields that an address fills in.</summary>
    internal static FormState Filled(WorkCall call, string? ministry) =>
        FormState.With([
            ("ministry", ministry),
            ("to", nameof(Chamber.House)),
            .. Names.Select(name => (name, (string?)call.Asked(name))),
        ]);

    static readonly string[] Names = ["words", "phrase", "date", "paper", Letter];
}
