namespace Rekenschap.Figures.Mappings.Wizard;

/// <summary>Where in a sheet it is said what a figure is about.</summary>
enum Where
{
    /// <summary>Not known: somebody has to say it.</summary>
    Unsaid,

    /// <summary>The same for all figures.</summary>
    Same,

    /// <summary>In a column, beside the figures.</summary>
    Column,

    /// <summary>In the headings above the figures.</summary>
    Headings,
}
