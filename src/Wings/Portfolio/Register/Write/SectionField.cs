using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;

namespace Rekenschap.Portfolio.Register.Write;

/// <summary>How a field of a section is filled in.</summary>
public enum FieldKind
{
    Line,
    Words,
    Day,

    /// <summary>One of a list; may be left open.</summary>
    One,

    /// <summary>Any of a list.</summary>
    Many,
    Euro,
}

/// <summary>A field of a section: which, what it is called, and how it is filled in.</summary>
public sealed record SectionField(string Name, Bilingual Label, FieldKind Kind)
{
    public Bilingual? Hint { get; init; }

    /// <summary>What can be chosen, with its words.</summary>
    public ImmutableArray<(string Value, Bilingual Words)> Choices { get; init; } = [];

    public bool Optional { get; init; } = true;

    public ImmutableArray<Choice> ChoicesIn(Language language) =>
        [.. Choices.Select(one => new Choice(one.Value, one.Words.In(language)))];

    public static SectionField Needed(string name, Bilingual label, FieldKind kind) =>
        new(name, label, kind) { Optional = false };

    /// <summary>A choice of an enumeration.</summary>
    public static SectionField Of<T>(string name, Bilingual label, FieldKind kind, Func<T, Bilingual> words)
        where T : struct, Enum => new(name, label, kind) { Choices = ChoicesOf(words) };

    public static SectionField YesNo(string name, Bilingual label) =>
        new(name, label, FieldKind.One) { Choices = [("yes", SectionTexts.Yes), ("no", SectionTexts.No)] };

    static ImmutableArray<(string, Bilingual)> ChoicesOf<T>(Func<T, Bilingual> words)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(one => (one.ToString(), words(one)))];
}
