namespace Rekenschap.Figures.Mappings.Wizard;

/// <summary>What a label of the sheet stands for.</summary>
/// <param name="Code">Empty: what bears this label is left out.</param>
/// <param name="IsSure">Whether the label says so itself, so that nobody need be asked.</param>
readonly record struct Spelling(string Label, string Code, bool IsSure);
