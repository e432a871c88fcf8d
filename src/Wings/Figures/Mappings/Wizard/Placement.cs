namespace Rekenschap.Figures.Mappings.Wizard;

/// <param name="Column">From 1, for <see cref="Where.Column"/>.</param>
/// <param name="Code">The member, for <see cref="Where.Same"/>; empty for the deliverer itself.</param>
readonly record struct Placement(Where Where, int Column = 0, string Code = "")
{
    public static Placement At(int column) => new(Where.Column, column);

    public static Placement Always(string code) => new(Where.Same, 0, code);

    public static readonly Placement InHeadings = new(Where.Headings);
}
