using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Claims.Words;
using Rekenschap.Publishing.Documents;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Publishing.Explanations;

/// <summary>Every word that the judge of claims knows, what it allows, and a statement of this edition that uses it.</summary>
sealed record WordTable(Policy Policy, ImmutableArray<JudgedDocument> Documents, PageFrame Frame)
{
    Language Language => Frame.Language;

    Vocabulary Vocabulary => Vocabulary.Of(Language);

    public TableView Build()
    {
        var examples = Examples().ToList();
        return new(
            "policy",
            TrustTexts.Policy.In(Language),
            [
                new(TrustTexts.Words.In(Language)),
                new(TrustTexts.Allows.In(Language)),
                new(WordTexts.Example.In(Language)),
            ],
            [
                .. new WordRows(Policy)
                    .Of(Vocabulary)
                    .Select(row => (Row: row, Words: Words(row)))
                    .Where(one => one.Words.Length > 0)
                    .Select(one => new Row([
                        new(one.Words),
                        new(Allows(one.Row)),
                        Example(examples.FirstOrDefault(example => example.Shows(one.Row))),
                    ])),
            ]
        );
    }

    /// <summary>A hedge also says how the other language has it, since the edition's documents are read in both.</summary>
    string Allows(WordRow row)
    {
        var other = Language == Language.Nl ? Language.En : Language.Nl;
        var allows = row.Allows.In(Language);
        return row.Hedge is not null && Documents.Any(document => document.Facts.Language == other)
            ? $"{allows}. {WordTexts.InOther(Words(row, Vocabulary.Of(other))).In(Language)}"
            : allows;
    }

    string Words(WordRow row) => Words(row, Vocabulary);

    static string Words(WordRow row, Vocabulary vocabulary) =>
        string.Join(", ", vocabulary.All.Where(one => row.IsOf(one.Meaning)).Select(one => one.Said).Distinct());

    /// <summary>A claim with the senses and hedges that its words hold.</summary>
    sealed record Used(DocumentClaim Claim, string Link, ImmutableArray<Meaning> Meanings, ImmutableArray<Hedge> Hedges)
    {
        public bool Shows(WordRow row) => row.Hedge is { } hedge ? Hedges.Contains(hedge) : Meanings.Any(row.IsOf);
    }

    /// <summary>In the reader's language, those of one statement first, since they show one thing at a time.</summary>
    IEnumerable<Used> Examples() =>
        Documents
            .Where(document => document.Facts.Language == Language)
            .SelectMany(document => document.Claims.Select(claim => Use(document, claim)))
            .Where(used => used.Claim.Judged.Verdict != Verdict.Unreadable)
            .OrderBy(used => used.Claim.Judged.Parts.IsDefaultOrEmpty ? 0 : 1);

    Used Use(JudgedDocument document, DocumentClaim claim) =>
        new(
            claim,
            Frame.To($"{SitePaths.Document(document.Facts.Slug)}#claim-{claim.Number}"),
            [.. Meanings(claim.Judged.Tag.Words)],
            [
                .. new[] { claim.Judged.Stated }
                    .Concat(claim.Judged.Parts.IsDefault ? [] : claim.Judged.Parts.Select(part => part.Stated))
                    .OfType<Stated>()
                    .Select(stated => stated.Hedge),
            ]
        );

    IEnumerable<Meaning> Meanings(string words)
    {
        var tokens = Tokenizer.Cut(words);
        for (var i = 0; i < tokens.Length; )
        {
            var (meaning, next) = Vocabulary.At(tokens, i).FirstOrDefault();
            if (next > i)
                yield return meaning;
            i = Math.Max(next, i + 1);
        }
    }

    /// <summary>"‘ruim 41 procent’: wijkt af, 40,2% ligt niet tussen 41,0% en 45,1%".</summary>
    Cell Example(Used? used)
    {
        if (used is null)
            return new(Cell.Dash);
        var judged = used.Claim.Judged;
        var reason = VerdictWords.Beside(judged.Verdict, judged.Reason, Language);
        var verdict = VerdictWords.Of(judged.Verdict).In(Language).ToLowerInvariant();
        return new($"‘{judged.Tag.Words}’: {verdict}, {reason}", Link: used.Link);
    }
}
