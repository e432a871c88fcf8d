using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Formulas;

/// <summary>Why a text is no formula: what is wrong at which character, counted from 0, and what is expected there.</summary>
public sealed record FormulaProblem(int Position, Bilingual Message);
