using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Import;

/// <summary>What a column of a sheet may hold.</summary>
/// <param name="Field">Name of it in the register's own list of fields.</param>
/// <param name="Said">What headings call it besides its name: our own export first, then what departments write.</param>
sealed record SheetColumn(string Field, Bilingual Name, ImmutableArray<string> Said)
{
    /// <summary>Whether it may be the same for a whole sheet, and is then said once.</summary>
    public bool IsForAll { get; init; }

    public bool IsDay { get; init; }

    /// <summary>What its words may mean, by name; empty where its words are not of a closed set.</summary>
    public ImmutableArray<(string Key, Bilingual Words)> Choices { get; init; } = [];

    /// <summary>What departments write besides, and which of the choices it means.</summary>
    public ImmutableArray<(string Word, string Key)> Also { get; init; } = [];

    /// <summary>Name of the value that a cell means; null for a word that nobody explained.</summary>
    public string? Meaning(string cell)
    {
        var word = SheetColumns.Fold(cell);
        foreach (var (key, words) in Choices)
            if (
                word == SheetColumns.Fold(key)
                || word == SheetColumns.Fold(words.Nl)
                || word == SheetColumns.Fold(words.En)
            )
                return key;
        foreach (var (other, key) in Also)
            if (word == SheetColumns.Fold(other))
                return key;
        return null;
    }
}

/// <summary>What the columns of the sheets of one register are called.</summary>
sealed class SheetColumns
{
    readonly FrozenDictionary<string, SheetColumn> byField;
    readonly FrozenDictionary<string, string> byHeading;

    public SheetColumns(ImmutableArray<SheetColumn> all)
    {
        All = all;
        byField = all.ToFrozenDictionary(one => one.Field, StringComparer.Ordinal);
        byHeading = all.SelectMany(one => one.Said.Select(name => (Name: Fold(name), one.Field)))
            .Concat(
                all.SelectMany(one => new[] { one.Name.Nl, one.Name.En }.Select(name => (Name: Fold(name), one.Field)))
            )
            .DistinctBy(one => one.Name)
            .ToFrozenDictionary(one => one.Name, one => one.Field, StringComparer.Ordinal);
    }

    public ImmutableArray<SheetColumn> All { get; }

    public SheetColumn this[string field] => byField[field];

    public bool Has(string field) => byField.ContainsKey(field);

    /// <summary>Which field a heading names; null for one that says something else.</summary>
    public string? Of(string heading) => byHeading.GetValueOrDefault(Fold(heading));

    /// <summary>Letters and digits only, small and without accents.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in Organisations.Fold(text))
            if (char.IsLetterOrDigit(c))
                folded.Append(c);
        return folded.ToString();
    }
}
