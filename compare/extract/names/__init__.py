"""Names: people, organisations and places, all mentions of one entity joined."""
