namespace Rekenschap.Figures.Formulas;

/// <summary><c>{province=DR}</c>, <c>{province=*}</c>, <c>{organisation=children}</c>.</summary>
internal readonly record struct MemberSelector(string Dimension, string Member)
{
    public const string Organisation = "organisation";
    public const string Every = "*";
    const string Children = "children";

    public bool IsChildren => Dimension == Organisation && Member == Children;

    public bool IsList => Member == Every || IsChildren;

    public override string ToString() => $"{Dimension}={Member}";
}
