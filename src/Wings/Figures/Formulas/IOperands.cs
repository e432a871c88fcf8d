using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Formulas;

/// <summary>
/// Where a formula gets the figures that it names: all accepted figures for a derived indicator, or the values of one
/// delivery over what was accepted before it for a check.
/// </summary>
public interface IOperands
{
    /// <summary>The figure of an indicator at a coordinate; missing with reason where there is none.</summary>
    Figure At(string indicator, Coordinate at);

    /// <summary>What a target demands at a coordinate.</summary>
    Figure TargetValue(string target, Coordinate at);

    /// <summary>Member codes of a dimension at a coordinate, for <c>{province=*}</c>; for organisations the expected ones below.</summary>
    ImmutableArray<string> MembersOf(string indicator, string dimension, Coordinate at);

    /// <summary>The parts of the organisation of a coordinate, for <c>{organisation=children}</c>.</summary>
    ImmutableArray<string> PartsOf(string indicator, Coordinate at) => MembersOf(indicator, "organisation", at);
}
