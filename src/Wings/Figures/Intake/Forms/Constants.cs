using Rekenschap.Figures.Intake.Checks;
using Rekenschap.Figures.Mappings;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake.Forms;

/// <summary>What the mapping says of all values of a table, where neither row nor heading says it.</summary>
internal static class Constants
{
    /// <summary>False, told in findings, where a constant names nothing known.</summary>
    public static bool Apply(Desk desk, Mapping mapping, Layout layout)
    {
        var known = true;
        foreach (var (dimension, member) in mapping.Constants.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            known &= dimension switch
            {
                "indicator" => ApplyIndicator(desk, layout, member),
                "period" => ApplyPeriod(desk, layout, member),
                "organisation" => ApplyOrganisation(desk, layout, member),
                _ => ApplyMember(desk, layout, dimension, member),
            };
        return known;
    }

    static bool ApplyIndicator(Desk desk, Layout layout, string code)
    {
        var found = desk.Indicators.Find(code);
        if (layout.Indicator < 0 && layout.FixedIndicator < 0)
            layout.FixedIndicator = found;
        return found >= 0 || Refuse(desk, desk.Indicators.Refusal(code));
    }

    static bool ApplyPeriod(Desk desk, Layout layout, string text)
    {
        if (!Period.TryParse(text, out var period))
            return Refuse(desk, PeriodComplaint.Unreadable(text));
        if (layout.Period < 0)
            foreach (var value in layout.Values.Where(value => value.Period < 0))
                value.Period = desk.Periods.NumberOf(period);
        return true;
    }

    static bool ApplyOrganisation(Desk desk, Layout layout, string name)
    {
        var found = desk.Organisations.Find(name);
        if (layout.Organisation < 0)
            foreach (var value in layout.Values.Where(value => value.Organisation < 0))
                value.Organisation = found;
        return found >= 0 || Refuse(desk, desk.Organisations.Refusal(name));
    }

    static bool ApplyMember(Desk desk, Layout layout, string dimension, string member)
    {
        var number = desk.DimensionOf(dimension);
        if (number < 0)
        {
            WideHeading.UnknownDimension(desk, dimension);
            return false;
        }
        var found = desk.Dimensions[number].Find(member);
        if (!layout.Dimensions.Exists(one => one.Dimension == number))
            foreach (var value in layout.Values.Where(value => !value.Members.Exists(one => one.Dimension == number)))
                value.Members.Add((number, found));
        return found >= 0 || Refuse(desk, desk.Dimensions[number].Refusal(member));
    }

    static bool Refuse(Desk desk, Bilingual refusal)
    {
        var text = new Bilingual($"constants in de mapping: {refusal.Nl}", $"constants in the mapping: {refusal.En}");
        desk.Book.Error("unknown", null, () => text);
        return false;
    }
}
