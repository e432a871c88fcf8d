using Rekenschap.Figures.Intake.Checks;
using Rekenschap.Figures.Intake.Rows;
using Rekenschap.Figures.Mappings;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake.Forms;

/// <summary>Value columns whose headings are members of dimensions, by the patterns of the mapping.</summary>
internal sealed class PatternColumns
{
    readonly Desk desk;
    readonly HeadingPattern? period;
    readonly List<(string Dimension, HeadingPattern Pattern)> others = [];
    readonly Spellings spellings;

    public PatternColumns(Desk desk, Mapping mapping)
    {
        this.desk = desk;
        spellings = new(mapping);
        var alone = mapping.Columns.Count == 1;
        foreach (var (dimension, pattern) in mapping.Columns.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var isPeriod = dimension == "period";
            var compiled = new HeadingPattern(
                pattern.Trim(),
                isPeriod,
                !isPeriod || alone,
                desk.Context.Collection.Period
            );
            if (isPeriod)
                period = compiled;
            else
                others.Add((dimension, compiled));
        }
    }

    public void Add(Layout layout, Heading heading, FreeColumns free)
    {
        foreach (var column in free.All.ToList())
        {
            var value = new ValueColumn(column, heading.Names[column], heading.Places[column]);
            if (heading.Names[column] == "" || !Fits(value, heading.Kinds[column]))
                continue;
            layout.Values.Add(value);
            free.Take(column);
        }
    }

    bool Fits(ValueColumn value, CellKind kind)
    {
        var rest = value.Heading;
        if (period is not null)
        {
            if (!TryPeriod(rest, kind, out var found, out rest))
                return false;
            (value.Period, value.IsDate) = (desk.Periods.NumberOf(found), kind == CellKind.Date);
        }
        foreach (var (dimension, pattern) in others)
        {
            if (!pattern.TryMember(rest, out var member))
                return false;
            Place(value, dimension, spellings.Of(dimension, member));
        }
        return true;
    }

    bool TryPeriod(string heading, CellKind kind, out Period found, out string rest)
    {
        var spelled = spellings.Of("period", heading);
        if (!ReferenceEquals(spelled, heading) && Period.TryParse(spelled, out found))
        {
            rest = "";
            return true;
        }
        if (kind != CellKind.Date || !Period.TryParse(heading, out found))
            return period!.TryPeriod(heading, out found, out rest);
        (found, rest) = (Period.Containing(found.Start, period!.Unit), "");
        return true;
    }

    void Place(ValueColumn value, string dimension, string member)
    {
        switch (dimension)
        {
            case "indicator":
                value.Indicator = Known(value, desk.Indicators.Find(member), () => desk.Indicators.Refusal(member));
                return;
            case "organisation":
                value.OrganisationName = System.Text.Encoding.UTF8.GetBytes(member);
                value.Organisation = Known(
                    value,
                    desk.Organisations.Find(member),
                    () => desk.Organisations.Refusal(member)
                );
                return;
        }
        var number = desk.DimensionOf(dimension);
        if (number < 0)
        {
            value.Refused = true;
            WideHeading.UnknownDimension(desk, dimension);
            return;
        }
        var codes = desk.Dimensions[number];
        value.Members.Add((number, Known(value, codes.Find(member), () => codes.Refusal(member))));
    }

    /// <summary>A heading that names nothing known is told at the heading, once for the column.</summary>
    int Known(ValueColumn value, int found, Func<Bilingual> refusal)
    {
        if (found < 0)
        {
            value.Refused = true;
            desk.Book.Error("unknown", value.Place, refusal);
        }
        return found;
    }
}
