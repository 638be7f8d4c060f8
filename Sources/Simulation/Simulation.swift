/// A ledger drawn from a seed.
public enum Simulation {}
