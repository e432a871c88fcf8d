using Rekenschap.Access.Codes;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Time;
using Rekenschap.Ui.Work;

namespace Rekenschap.Access;

/// <summary>What all pages of the wing work with.</summary>
sealed record Door(Database Database, Clock Clock, Seals Seals, WorkSettings Settings);
