using Rekenschap.Figures.Intake.Checks;
using Rekenschap.Figures.Intake.Messages;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake.Forms;

/// <summary>SDMX-CSV 2.0: MEASURE or INDICATOR, TIME_PERIOD, OBS_VALUE, OBS_STATUS, CONF_STATUS and the dimensions by their codes.</summary>
internal sealed class SdmxHeading(Desk desk)
{
    /// <summary>Columns that say nothing which is needed here.</summary>
    static readonly HashSet<string> Silent = new(StringComparer.OrdinalIgnoreCase)
    {
        "STRUCTURE_ID",
        "STRUCTURE_NAME",
        "DATAFLOW",
        "FREQ",
        "DECIMALS",
        "OBS_COMMENT",
        "COMMENT_OBS",
        "NOTE",
        "COVERAGE",
        "INVENTED",
    };

    public static bool Is(Heading heading) =>
        heading.Names.Exists(name => Code(name) == "OBS_VALUE")
        && heading.Names.Exists(name => Code(name) == "TIME_PERIOD");

    /// <summary>Where the columns stand; null, told in findings, where one lacks.</summary>
    public Layout? Read(Heading heading)
    {
        var layout = new Layout { Width = heading.Names.Count };
        var strangers = new List<int>();
        for (var column = 0; column < heading.Names.Count; column++)
            if (!Place(layout, Code(heading.Names[column]), column, heading))
                strangers.Add(column);
        if (strangers.Count > 0)
            Tell(heading, strangers);
        if (layout.Indicator >= 0)
            return layout;
        desk.Book.Error(
            "heading",
            heading.Places[0],
            () => new("Kolom 'MEASURE' of 'INDICATOR' ontbreekt", "Column 'MEASURE' or 'INDICATOR' is missing")
        );
        return null;
    }

    /// <summary>The code in a heading that bears its label too: <c>TIME_PERIOD: Time period</c>.</summary>
    static string Code(string name) => name.Split(':', 2)[0].Trim().ToUpperInvariant();

    bool Place(Layout layout, string code, int column, Heading heading)
    {
        switch (code)
        {
            case "MEASURE" or "INDICATOR":
                layout.Indicator = column;
                return true;
            case "TIME_PERIOD":
                layout.Period = column;
                return true;
            case "OBS_VALUE":
                layout.Values.Add(new(column, code, heading.Places[column]));
                return true;
            case "OBS_STATUS":
                layout.Status = column;
                return true;
            case "CONF_STATUS":
                layout.Confidential = column;
                return true;
            case "ORGANISATION":
                layout.Organisation = column;
                return true;
            case "ACTION":
                layout.Action = column;
                return true;
            case "UNIT_MEASURE":
                layout.Unit = column;
                return true;
            case "UNIT_MULT":
                layout.Multiplier = column;
                return true;
        }
        return code.StartsWith("STRUCTURE", StringComparison.Ordinal)
            || Silent.Contains(code)
            || Dimension(layout, code, column);
    }

    bool Dimension(Layout layout, string code, int column)
    {
        if (code == "")
        {
            layout.Nameless.Add(column);
            return true;
        }
        for (var number = 0; number < desk.Dimensions.Length; number++)
            if (string.Equals(desk.Dimensions[number].Code, code, StringComparison.OrdinalIgnoreCase))
            {
                layout.Dimensions.Add((number, column));
                return true;
            }
        return false;
    }

    void Tell(Heading heading, List<int> strangers) =>
        desk.Book.Note(
            "heading",
            heading.Places[strangers[0]],
            () =>
            {
                var names = Listed.Of(strangers.Select(column => Shown.Of(heading.Names[column])));
                return new Bilingual(
                    $"Deze kolommen worden niet gelezen: {names}",
                    $"These columns are not read: {names}"
                );
            }
        );
}
