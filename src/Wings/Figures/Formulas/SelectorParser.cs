using System.Collections.Immutable;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Formulas;

/// <summary>Reads what follows an indicator's name: a period in square brackets and members in braces, in any order.</summary>
internal sealed class SelectorParser(FormulaText text)
{
    readonly ImmutableArray<MemberSelector>.Builder members = ImmutableArray.CreateBuilder<MemberSelector>();
    PeriodSelector period;

    /// <summary>What is wrong, or null.</summary>
    public Bilingual? Parse()
    {
        Bilingual? wrong = null;
        while (wrong is null && text.Here is '[' or '{')
            wrong = text.Take("[") ? ParsePeriod() : ParseMembers();
        return wrong;
    }

    public Reference Of(string indicator) => new(indicator, period, members.ToImmutable());

    Bilingual? ParsePeriod()
    {
        var inside = text.TakeUntil(']');
        if (!text.Take("]"))
            return FormulaWording.Unclosed(']');
        if (period.Form != PeriodForm.Same)
            return FormulaWording.Twice("[...]");
        if (PeriodText.Selector(inside, out var wrong) is not { } selector)
            return wrong;
        period = selector;
        return null;
    }

    Bilingual? ParseMembers()
    {
        text.Take("{");
        var inside = text.TakeUntil('}');
        if (!text.Take("}"))
            return FormulaWording.Unclosed('}');
        return inside.Split(',').Select(Add).FirstOrDefault(wrong => wrong is not null);
    }

    Bilingual? Add(string pair)
    {
        var parts = pair.Split('=', 2, StringSplitOptions.TrimEntries);
        if (parts.Length != 2 || !IsName(parts[0]) || !(parts[1] == MemberSelector.Every || IsName(parts[1])))
            return FormulaWording.NoMember(pair.Trim());
        if (members.Any(member => member.Dimension == parts[0]))
            return FormulaWording.Twice(parts[0]);
        members.Add(new(parts[0], parts[1]));
        return null;
    }

    static bool IsName(string name) => name != "" && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-');
}
