using Rekenschap.Figures.Mappings;
using Rekenschap.Figures.Observations;

namespace Rekenschap.Figures.Intake.Forms;

/// <summary>A column of values, with what its heading says of all of them; -1 or null where the row says it.</summary>
internal sealed class ValueColumn(int column, string heading, Place place)
{
    public int Column => column;

    public string Heading => heading;

    /// <summary>Where the heading stands.</summary>
    public Place Place => place;

    public int Indicator { get; set; } = -1;

    public int Organisation { get; set; } = -1;

    /// <summary>How the heading names its organisation; several may have borne that name after one another.</summary>
    public byte[] OrganisationName { get; set; } = [];

    /// <summary>Number of the period.</summary>
    public int Period { get; set; } = -1;

    /// <summary>Whether the heading is a date cell of a spreadsheet.</summary>
    public bool IsDate { get; set; }

    public List<(int Dimension, int Member)> Members { get; } = [];

    public NumberNotation Notation { get; set; }

    /// <summary>The heading itself is wrong, which was told once: its values are read no further.</summary>
    public bool Refused { get; set; }
}

/// <summary>Where the columns of a table stand, by number from 0; -1 for one that is not there.</summary>
internal sealed class Layout
{
    public int Indicator { get; set; } = -1;

    public int Period { get; set; } = -1;

    public int Organisation { get; set; } = -1;

    public int Status { get; set; } = -1;

    public int Confidential { get; set; } = -1;

    public int Note { get; set; } = -1;

    /// <summary>SDMX <c>ACTION</c>, <c>UNIT_MEASURE</c> and <c>UNIT_MULT</c>.</summary>
    public int Action { get; set; } = -1;

    public int Unit { get; set; } = -1;

    public int Multiplier { get; set; } = -1;

    /// <summary>A column of a sheet as people keep it that says in which unit a row's figures are.</summary>
    public int WrittenUnit { get; set; } = -1;

    /// <summary>Column of each further dimension that the rows name.</summary>
    public List<(int Dimension, int Column)> Dimensions { get; } = [];

    public List<ValueColumn> Values { get; } = [];

    /// <summary>Puts a column that holds what an observation is made of; false for a column of anything else.</summary>
    /// <param name="name">What it holds.</param>
    public bool Put(string name, int column, string heading, Place place)
    {
        switch (name)
        {
            case "indicator":
                Indicator = column;
                return true;
            case "period":
                Period = column;
                return true;
            case "organisation":
                Organisation = column;
                return true;
            case "status":
                Status = column;
                return true;
            case "confidential":
                Confidential = column;
                return true;
            case "note":
                Note = column;
                return true;
            case "value":
                Values.Add(new(column, heading, place));
                return true;
            default:
                return false;
        }
    }

    /// <summary>The indicator of all values, where neither row nor heading names one.</summary>
    public int FixedIndicator { get; set; } = -1;

    /// <summary>A sheet as people keep it: labels without values are no errors, what stands beside the table is passed over.</summary>
    public bool Wide { get; set; }

    /// <summary>A template: rows stand ready, and one without a value may say by its status that there is none.</summary>
    public bool IsTemplate { get; init; }

    /// <summary>Number of columns under the heading.</summary>
    public int Width { get; set; }

    public List<(int Column, HashSet<string> Values)> Ignored { get; } = [];

    /// <summary>What the file has above its columns.</summary>
    public List<string> Headings { get; set; } = [];

    /// <summary>The rows of the heading as the file writes them, to know one that comes again.</summary>
    public List<byte[][]> HeadingRows { get; set; } = [];

    public Spellings Spellings { get; set; } = new(null);

    /// <summary>Columns in which an empty cell means what stands above it.</summary>
    public HashSet<int> FillDown { get; } = [];

    /// <summary>Every column that is read, by number from 0.</summary>
    public IEnumerable<int> Columns =>
        new[] { Indicator, Period, Organisation, Status, Confidential, Action, Unit, Multiplier }
            .Concat(Dimensions.Select(dimension => dimension.Column))
            .Concat(Values.Select(value => value.Column))
            .Where(column => column >= 0)
            .Distinct()
            .Order();

    /// <summary>Columns without a heading, which must be empty.</summary>
    public HashSet<int> Nameless { get; } = [];
}
